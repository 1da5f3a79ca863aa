package org.undersigned.roster.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Locale;

/// Names that are in one case, but for what stands around them.
class AffixedTest {

    private final Capitals capitals = new Capitals(new Spellings());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dr. john o'neil III | Dr. John O'Neil III",
                "john o'neil III | John O'Neil III",
                "ana de la vega, PhD | Ana de la Vega, PhD",
                "jan van der berg MD | Jan van der Berg MD",
                "omar bin salim, Esq. | Omar bin Salim, Esq.",
                "ian mckay II | Ian McKay II",
                "JANE ROE, PhD | Jane Roe, PhD",
                "Dr. JANE ROE | Dr. Jane Roe",
                "Rev. Dr. JOHN MCKAY Jr. | Rev. Dr. John McKay Jr.",
                "Ms. JANE ROE, MD, PhD | Ms. Jane Roe, MD, PhD",
            })
    void getCapitals(String written, String spelled) {
        assertThat(spelled(written)).isEqualTo(spelled);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jane Roe",
                "Jane ROE",
                "Dr. Jane Roe, PhD",
                "bell hooks, PhD",
                "danah boyd, PhD",
                "III",
                "Dr. X",
                "JANE PhD",
                "PhD",
                "Dr. ",
                "Ms. , PhD",
                "",
                "Prof. 山田太郎",
            })
    void areLeftAlone(String written) {
        assertThat(spelled(written)).isEqualTo(written);
    }

    private String spelled(String written) {
        return Affixed.spelled(written, capitals, Locale.ROOT);
    }
}
