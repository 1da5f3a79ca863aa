package org.undersigned.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.typeset.ForeignWords.Part;

import java.util.List;
import java.util.Locale;

/// Words that are read aloud in another language than the letter's.
class ForeignWordsTest {

    @ParameterizedTest
    @CsvSource({
        "منظمة السلام, '', ar",
        "منظمة السلام, EG, ar",
        "سازمان صلح, IR, fa",
        "انجمن امن, PK, ur",
        "שלום עכשיו, '', he",
        "Ελένη Παπαδοπούλου, GR, el",
        "Иван Петров, '', ru",
        "Олена Коваль, UA, uk",
        "Иван Вазов, BG, bg",
        "शांति परिषद्, '', hi",
        "สมาคมครู, '', th",
        "山田太郎, JP, ja",
        "山田さん, '', ja",
        "王小明, '', zh",
        "王小明, TW, zh-TW",
        "김민지, '', ko"
    })
    void tellsTheLanguageByScriptAndCountry(String name, String country, String language) {
        assertThat(in("en-US").parts(name, country)).containsExactly(new Part(name, language));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Jānis Müller", "Nguyễn Thị Hằng", "São Tomé — 1,200 €", "5 µg, α", ""})
    void leavesTheScriptOfTheLetterAlone(String text) {
        assertThat(in("en-US").parts(text, "LV")).containsExactly(new Part(text, ""));
    }

    @Test
    void findsThemAmongOtherWords() {
        assertThat(in("en").parts("The word “мир (свет) ” means peace, كلمة too.", ""))
                .containsExactly(
                        new Part("The word “", ""),
                        new Part("мир (свет", "ru"),
                        new Part(") ” means peace, ", ""),
                        new Part("كلمة", "ar"),
                        new Part(" too.", ""));
    }

    @Test
    void keepsMarksWithTheirLetters() {
        assertThat(in("en").parts("said שָׁלוֹם.", ""))
                .containsExactly(
                        new Part("said ", ""), new Part("שָׁלוֹם", "he"), new Part(".", ""));
    }

    /// Latin words may be of any language, unless it is known where they come from.
    @Test
    void takesLatinForALanguageOnlyWithACountry() {
        assertThat(in("ru").parts("Клуб Lake Fund", ""))
                .extracting(Part::language)
                .containsOnly("");
        assertThat(in("ja").parts("Verein Linde", "DE"))
                .containsExactly(new Part("Verein Linde", "de"));
    }

    @Test
    void knowsTheMixedScriptsOfEastAsia() {
        assertThat(in("ja").parts("東京のコーヒー", "")).hasSize(1);
        assertThat(in("ko").parts("漢字와 한글", "")).hasSize(1);
        assertThat(in("zh-Hant").parts("臺北", "")).containsExactly(new Part("臺北", ""));
    }

    private static ForeignWords in(String language) {
        return new ForeignWords(new LetterScripts(Locale.forLanguageTag(language)));
    }

    /// All of a text comes back, whatever it is.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "مa",
                "aمم",
                "м",
                "мм",
                "мм ",
                " мм",
                "漢",
                "\u0301мм",
                "мм\u0301 a",
                "\uD800"
            })
    void losesNothing(String text) {
        List<Part> parts = in("en").parts(text, "");

        assertThat(String.join("", parts.stream().map(Part::text).toList())).isEqualTo(text);
        assertThat(parts).noneMatch(part -> part.text().isEmpty());
    }
}
