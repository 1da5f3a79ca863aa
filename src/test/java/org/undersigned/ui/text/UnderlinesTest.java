package org.undersigned.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.undersigned.problem.Place;

class UnderlinesTest {

    private static String under(String text, int line, int column) {
        Underlines.Range range = new Underlines(text).of(new Place("", line, column));
        return text.substring(range.start(), range.end());
    }

    @Test
    void reachesToTheEndOfWhatStandsThere() {
        assertThat(under("a {{b c}} d", 1, 3)).isEqualTo("{{b c}}");
        assertThat(under("a {{b c", 1, 3)).isEqualTo("{{b c");
        assertThat(under("a[^note one] b", 1, 2)).isEqualTo("[^note one]");
        assertThat(under("a word here", 1, 3)).isEqualTo("word");
        assertThat(under("one\n  two  \n", 2, 0)).isEqualTo("  two  ");
    }

    @Test
    void countsCodePointsAndAnyEndOfLine() {
        assertThat(under("x\r\n😀 wrong\rnext", 2, 3)).isEqualTo("wrong");
        assertThat(under("x\r\n😀 wrong\rnext", 3, 1)).isEqualTo("next");
        assertThat(under("\ufeffwrong", 1, 1)).isEqualTo("wrong");
    }

    @Test
    void staysWithinTheText() {
        assertThat(under("one", 9, 9)).isEqualTo("one");
        assertThat(under("one\n", 1, 90)).isEqualTo("one");
        assertThat(under("", 1, 1)).isEmpty();
    }
}
