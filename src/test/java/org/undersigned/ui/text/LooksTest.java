package org.undersigned.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How parts of a text look that is being written.
class LooksTest {

    @ParameterizedTest
    @CsvSource({
        "*shade*, emphasis",
        "*тень в парке*, emphasis",
        "*الظل*, emphasis-upright",
        "*the צל*, emphasis-upright",
        "*छाया*, emphasis-upright",
        "**الظل**, strong"
    })
    void slantsOnlyLettersThatHaveItalics(String words, String look) {
        assertThat(Looks.of("---\ntitle: A\n---\nOf " + words + ".\n"))
                .extracting(Stretch::look)
                .contains(look)
                .doesNotContain(look.equals("emphasis") ? "emphasis-upright" : "emphasis");
    }
}
