package org.undersigned.typeset.orthography;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Locale;

/// A hundred thousand characters of whatever kind are spelled in good time.
@Timeout(20)
class PathologicalTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"", "'", "\"'", " \"a", " 'a", "a\" ", "a' ", "1'", "1\"", "a.a/", "a@", "www.",
                "://", "x://", "A. ", "§ ", "1 ", "«", "» ", "! ", "-", "a", "\u0301", "א\"", "好\""
            })
    void takesNotTooLong(String piece) {
        String text = piece.repeat(100_000 / piece.length());

        for (String language : new String[] {"en", "fr", "he"}) {
            String printed = Orthography.of(Locale.forLanguageTag(language)).text(text);
            assertThat(printed).hasSizeGreaterThanOrEqualTo(text.length());
        }
    }
}
