package org.undersigned.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

    @ParameterizedTest
    @CsvSource({
        "Alder Falls, alder falls",
        "ÉLOÏSE, eloise",
        "Łódź, lodz",
        "Straße, strasse",
        "Ὀδυσσεύς, οδυσσευσ",
        "ﬁnance, finance",
        "Walkers’ Union, walkers' union",
        "İstanbul, istanbul",
        "مُحَمَّد, محمد"
    })
    void leavesWhatOneTypes(String text, String folded) {
        assertThat(Folding.of(text)).isEqualTo(folded);
    }

    @Test
    void makesNoCopyOfWhatIsPlain() {
        String plain = "alder falls 12";

        assertThat(Folding.of(plain)).isSameAs(plain);
    }
}
