package org.undersigned.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is told of a text before it is folded.
class KeyShapesTest {

    private final KeyShapes shapes = new KeyShapes();

    KeyShapesTest() {
        shapes.add("notapplicable");
        shapes.add("none");
        shapes.add("écolière");
        shapes.add("x".repeat(100));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Not applicable",
                " (not-applicable) ",
                "NONE.",
                "Noñe",
                "no\u0301ne",
                "No\uFB01",
                "Écolière",
                "ｎｏｎｅ",
                "–",
                "N\u0301-o-n-e"
            })
    void keepsWhatMayBeKnown(String text) {
        assertThat(shapes.mayHave(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?", "non", "nones", "Nothing", "One", "e"})
    void leavesOutWhatIsLongerOrShorterOrBeginsOtherwise(String text) {
        KeyShapes letters = new KeyShapes();
        letters.add("notapplicable");
        letters.add("none");
        assertThat(letters.mayHave(text)).isFalse();
    }

    @Test
    void takesAllLongKeysForAsLong() {
        assertThat(shapes.mayHave("x".repeat(100))).isTrue();
        assertThat(shapes.mayHave("x".repeat(70))).isTrue();
        assertThat(shapes.mayHave("x".repeat(62))).isFalse();
    }
}
