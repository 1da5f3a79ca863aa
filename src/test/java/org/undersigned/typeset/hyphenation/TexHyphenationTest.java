package org.undersigned.typeset.hyphenation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/// Three hundred and fifty words a language, broken as TeX breaks them.
///
/// `src/test/resources/hyphenation/LANGUAGE.txt` is what XeTeX 0.999994 (TeX Live 2022, hyph-utf8's
/// patterns) leaves of each word on lines of one scaled point. The words are from the Universal
/// Declaration of Human Rights, and some that patterns find hard.
class TexHyphenationTest {

    private final Hyphenation hyphenation =
            new Hyphenation(Path.of(System.getProperty("undersigned.assets", "assets")));

    @ParameterizedTest
    @ValueSource(strings = {"en-US", "en-GB", "es", "fr", "de", "pt", "it", "pl", "nl"})
    void breaksWordsWhereTexDoes(String language) throws IOException {
        List<String> expected = expected(language);
        assertThat(expected).hasSizeGreaterThan(300);
        assertThat(expected)
                .allSatisfy(word ->
                        assertThat(hyphenate(word.replace("-", ""), language)).isEqualTo(word));
    }

    @ParameterizedTest
    @ValueSource(strings = {"es", "fr", "de", "pt", "it", "pl", "nl"})
    void breaksWordsWhoseAccentsStandApartInTheSamePlaces(String language) throws IOException {
        assertThat(expected(language))
                .allSatisfy(word -> {
                    String apart = Normalizer.normalize(word, Normalizer.Form.NFD);
                    assertThat(hyphenate(apart.replace("-", ""), language)).isEqualTo(apart);
                });
    }

    private static List<String> expected(String language) throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/hyphenation", language + ".txt"));
    }

    private String hyphenate(String word, String language) {
        StringBuilder hyphenated = new StringBuilder(word);
        hyphenation
                .points(word, Locale.forLanguageTag(language))
                .reversed()
                .forEach(point -> hyphenated.insert(point, "-"));
        return hyphenated.toString();
    }
}
