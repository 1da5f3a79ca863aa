package org.undersigned.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

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

    @Test
    void comparesByLettersAndDigits() {
        assertThat(CellText.key("Côte d’Ivoire!"))
                .isEqualTo(CellText.key("COTE D'IVOIRE"))
                .isEqualTo("cotedivoire");
    }
}
