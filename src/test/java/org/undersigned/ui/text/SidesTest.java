package org.undersigned.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.font.Direction;

class SidesTest {

    @ParameterizedTest
    @CsvSource({
        "Benches שלום, LEFT_TO_RIGHT",
        "12 (אנחנו) write, RIGHT_TO_LEFT",
        "## نحن الموقعين, RIGHT_TO_LEFT",
        "𐤀𐤁, RIGHT_TO_LEFT",
        "{{name}} שלום, LEFT_TO_RIGHT"
    })
    void areThoseOfTheFirstLetter(String paragraph, Direction direction) {
        assertThat(Sides.of(paragraph)).contains(direction);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "- 1. §"})
    void areUnknownWithoutLetters(String paragraph) {
        assertThat(Sides.of(paragraph)).isEmpty();
    }
}
