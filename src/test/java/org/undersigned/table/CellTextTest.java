package org.undersigned.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.text.Normalizer;
import java.util.List;

class CellTextTest {

    @Test
    void isOneLineWithSingleSpaces() {
        assertThat(CellText.line("  Lake\r\n\tFriends \u00A0& Co. "))
                .isEqualTo("Lake Friends & Co.");
        assertThat(CellText.line("Lake Friends")).isEqualTo("Lake Friends");
    }

    @Test
    void isComposedAndWithoutWhatCannotBeSeen() {
        assertThat(CellText.line("\uFEFFCafe\u0301\u202E \u2066x\u2069\u200B\uD83C"))
                .isEqualTo("Café x");
    }

    @Test
    void keepsTheJoinersThatSpellingNeeds() {
        assertThat(CellText.line("می\u200Cخواهم")).isEqualTo("می\u200Cخواهم");
        assertThat(CellText.line("山田\u3000太郎")).isEqualTo("山田\u3000太郎");
    }

    @Test
    void hasLinesWhereTheyAreBrokenOrSeparated() {
        assertThat(CellText.lines("1 Shore Road; Lakeville\n\nNY;"))
                .containsExactly("1 Shore Road", "Lakeville", "NY");
        assertThat(CellText.lines("Room 3;4")).containsExactly("Room 3;4");
        assertThat(CellText.lines(" ")).isEmpty();
    }

    /// Most cells are passed over quickly: what is, must be what the slow way would leave.
    @Test
    void leavesNothingThatDoesHarmOrIsNotComposed() {
        for (char unit = 0; unit < Character.MAX_VALUE; unit++) {
            String line = CellText.line("a" + unit + "b");
            assertThat(Normalizer.isNormalized(line, Normalizer.Form.NFC)).isTrue();
            assertThat(line)
                    .doesNotContainPattern("[\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}\\u00A0\\u2000-\\u200B]")
                    .doesNotContainPattern(
                            "[\\u200E-\\u200F\\u202A-\\u202F\\u2066-\\u2069\\uFEFF]");
        }
    }

    @Test
    void comparesWhateverTheScript() {
        assertThat(CellText.key("Müller-Lüdenscheid (№ 2)")).isEqualTo("mullerludenscheidno2");
        assertThat(CellText.key("ΟΔΟΣ Σοφίας")).isEqualTo("οδοςσοφιας");
        assertThat(CellText.key("ＡＢＣ 山田·太郎")).isEqualTo("abc山田太郎");
        assertThat(CellText.key("José Núñez ½")).isEqualTo("josenunez12");
    }

    @Test
    void comparesByTheWordsOfAHeaderWithoutTheirSpaces() {
        for (char unit = 0; unit < Character.MAX_VALUE; unit++) {
            String text = "aΒ" + unit + "Σ b" + unit;
            assertThat(HeaderWords.key(text)).isEqualTo(HeaderWords.words(text).replace(" ", ""));
            String plain = "aB" + unit + "C b" + unit;
            assertThat(HeaderWords.key(plain)).isEqualTo(HeaderWords.words(plain).replace(" ", ""));
        }
    }

    @Test
    void comparesByLettersAndDigits() {
        assertThat(CellText.key("Côte d’Ivoire!"))
                .isEqualTo(CellText.key("COTE D'IVOIRE"))
                .isEqualTo("cotedivoire");
    }

    @Test
    void comparesTwoAsTheirKeysDo() {
        List<String> texts =
                List.of(
                        "",
                        "-",
                        "Lake",
                        "LAKE!",
                        "Lak",
                        "L. A. K. E",
                        "Láke",
                        "La\u0301ke",
                        "Lakes",
                        "ΛΑΣ",
                        "λας",
                        "湖",
                        "Ｌａｋｅ",
                        "Lake 湖",
                        "lake湖",
                        "½",
                        "12");
        for (String one : texts) {
            for (String other : texts) {
                assertThat(CellText.haveOneKey(one, other))
                        .as("%s and %s", one, other)
                        .isEqualTo(CellText.key(one).equals(CellText.key(other)));
            }
        }
    }
}
