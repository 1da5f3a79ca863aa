package org.undersigned.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.undersigned.typeset.SignerLine.Part;

import java.util.List;

/// A line in which several things are said of one who signs.
class SignerLineTest {

    @Test
    void keepsApartWhatCommasJoinIfAnyOfItTurns() {
        SignerLine line = new SignerLine(List.of("نور", "Elm (12)", "12"));

        assertThat(line.text()).isEqualTo("نور, Elm (12), 12");
        assertThat(line.parts(0, line.text().length()))
                .containsExactly(
                        new Part("نور", 1),
                        new Part(", ", 0),
                        new Part("Elm (12)", 2),
                        new Part(", ", 0),
                        new Part("12", 3));
    }

    @Test
    void cutsPartsOfALine() {
        SignerLine line = new SignerLine(List.of("نور", "Elm (12)"));

        assertThat(line.parts(0, 2)).containsExactly(new Part("نو", 1));
        assertThat(line.parts(2, 6))
                .containsExactly(new Part("ر", 1), new Part(", ", 0), new Part("E", 2));
    }

    @Test
    void leavesALineWholeInWhichNothingTurns() {
        SignerLine line = new SignerLine(List.of("Chair", "Elm (12)"));

        assertThat(line.parts(0, 15)).containsExactly(new Part("Chair, Elm (12)", 0));
    }
}
