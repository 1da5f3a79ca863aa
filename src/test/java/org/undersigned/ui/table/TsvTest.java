package org.undersigned.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class TsvTest {

    private static String cell(String text) {
        String row = Tsv.of(List.of(List.of(text, "")));
        return row.substring(0, row.length() - 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1 555", "-2", "@SUM(A1)", "  =1"})
    void defusesFormulas(String formula) {
        assertThat(cell(formula)).isEqualTo("'" + formula);
    }

    @Test
    void defusesEachLineAndQuotesWhatHasLines() {
        assertThat(cell("Elm\n=1")).isEqualTo("\"Elm\n'=1\"");
        assertThat(cell("\tx")).isEqualTo("\"'\tx\"");
        assertThat(cell("say “a” \"b\"")).isEqualTo("\"say “a” \"\"b\"\"\"");
    }

    @Test
    void leavesTheRestAlone() {
        assertThat(cell("Alder-Falls = good")).isEqualTo("Alder-Falls = good");
    }

    @Test
    void tellsACellFromRows() {
        assertThat(Tsv.single("Alder Falls\r\n")).hasValue("Alder Falls");
        assertThat(Tsv.single("\"1 Elm\nAlder\"")).hasValue("1 Elm\nAlder");
        assertThat(Tsv.single("a\tb")).isEmpty();
        assertThat(Tsv.single("a\nb")).isEmpty();
    }
}
