package org.undersigned.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Known contrasts against white.
class ContrastTest {

    @ParameterizedTest
    @CsvSource({
        "000000, 21",
        "FFFFFF, 1",
        "767676, 4.54",
        "777777, 4.48",
        "FF0000, 4.0",
        "0000FF, 8.59"
    })
    void isWhatTheGuidelinesSay(String colour, double ratio) {
        assertThat(Contrast.onWhite(Integer.parseInt(colour, 16)).ratio())
                .isCloseTo(ratio, within(0.01));
    }

    @Test
    void allowsPalerColoursForLargeType() {
        Contrast red = Contrast.onWhite(0xFF0000);

        assertThat(red.isEnoughForText()).isFalse();
        assertThat(red.isEnoughForLargeType()).isTrue();
    }
}
