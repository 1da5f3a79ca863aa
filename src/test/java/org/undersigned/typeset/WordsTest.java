package org.undersigned.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Locale;

class WordsTest {

    @Test
    void speaksTheLanguageOfTheLetter() {
        assertThat(words("fr").page(2, 4)).isEqualTo("Page 2 sur 4");
        assertThat(words("it").andOthers("Ana Roe", 1)).isEqualTo("Ana Roe e un'altra persona");
        assertThat(words("de").enclosures(1)).isEqualTo("Anlage:");
        assertThat(words("de").enclosures(2)).isEqualTo("Anlagen:");
        assertThat(words("zh-TW").page(2, 4)).isEqualTo("第2頁，共4頁");
    }

    @Test
    void fallsBackToEnglish() {
        assertThat(words("cy").page(2, 4)).isEqualTo("Page 2 of 4");
        assertThat(words("cy").andOthers("Ana Roe", 2)).isEqualTo("Ana Roe and 2 others");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "de", "el", "en", "es", "fr", "it", "ja", "ko", "nl", "pl", "pt", "ru", "vi", "zh"
            })
    void hasAllWordsOfALanguage(String language) {
        Words words = words(language);

        assertThat(words.page(2, 14)).contains("2", "14").doesNotContain("{");
        assertThat(words.andOthers("Ana Roe", 3)).startsWith("Ana Roe").contains("3");
        assertThat(words.copies()).isNotBlank();
        assertThat(words.enclosures(3)).isNotBlank().doesNotContain("{");
        assertThat(words.counted("Ana Roe", 7)).startsWith("Ana Roe").contains("7");
        assertThat(words.continued("Ana Roe")).startsWith("Ana Roe").hasSizeGreaterThan(9);
        assertThat(words.affiliation().contains("identification only"))
                .isEqualTo(language.equals("en"));
        assertThat(words.draft()).isNotBlank();
        assertThat(words.draft().equals("Draft")).isEqualTo(language.equals("en"));
    }

    private static Words words(String tag) {
        return new Words(Locale.forLanguageTag(tag));
    }
}
