package org.undersigned.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Stream;

class WordsTest {

    private static final Path BUNDLES = Path.of("src/main/resources/org/undersigned/typeset");

    /// The languages a letter is not to be read in English in.
    private static final List<String> SPOKEN =
            List.of(
                    "ar bg ca cs da de el en es fa fi fr he hi hu id it ja ko nb nl nn no pl pt"
                            .split(" "));

    private static final List<String> MORE =
            List.of("ro ru sk sv th tr uk ur vi zh-CN zh-Hans zh-Hant zh-HK zh-TW".split(" "));

    @Test
    void speaksTheLanguageOfTheLetter() {
        assertThat(words("fr").page(2, 4)).isEqualTo("Page 2 sur 4");
        assertThat(words("it").andOthers("Ana Roe", 1)).isEqualTo("Ana Roe e un’altra persona");
        assertThat(words("de").enclosures(1)).isEqualTo("Anlage:");
        assertThat(words("de").enclosures(2)).isEqualTo("Anlagen:");
        assertThat(words("zh-TW").page(2, 4)).isEqualTo("第2頁，共4頁");
        assertThat(words("zh-HK").page(2, 4)).isEqualTo("第2頁，共4頁");
        assertThat(words("zh-CN").page(2, 4)).isEqualTo("第2页，共4页");
        assertThat(words("he").page(2, 4)).isEqualTo("עמוד 2 מתוך 4");
        assertThat(words("fa").page(2, 14)).isEqualTo("صفحهٔ ۲ از ۱۴");
        assertThat(words("nb").copies()).isEqualTo("Kopi til:");
    }

    @ParameterizedTest
    @CsvSource({
        "en, 1, Ana Roe and one other",
        "en, 2, Ana Roe and 2 others",
        "cs, 1, Ana Roe a jeden další",
        "cs, 2, Ana Roe a 2 další",
        "cs, 5, Ana Roe a 5 dalších",
        "ro, 19, Ana Roe și încă 19 persoane",
        "ro, 20, Ana Roe și încă 20 de persoane",
        "he, 2, Ana Roe ועוד שני נמענים",
        "ar, 2, Ana Roe وشخصان آخران",
        "uk, 21, Ana Roe та ще 21",
    })
    void countsAsTheLanguageDoes(String language, int others, String said) {
        assertThat(words(language).andOthers("Ana Roe", others)).isEqualTo(said);
    }

    @Test
    void takesTwentyOneEnclosuresForMany() {
        assertThat(words("uk").enclosures(1)).isEqualTo("Додаток:");
        assertThat(words("uk").enclosures(21)).isEqualTo("Додатки:");
    }

    @Test
    void fallsBackToEnglish() {
        assertThat(words("cy").page(2, 4)).isEqualTo("Page 2 of 4");
        assertThat(words("cy").andOthers("Ana Roe", 2)).isEqualTo("Ana Roe and 2 others");
    }

    static Stream<String> spoken() {
        return Stream.concat(SPOKEN.stream(), MORE.stream());
    }

    @ParameterizedTest
    @MethodSource("spoken")
    void hasAllWordsOfALanguage(String language) {
        Words words = words(language);

        assertThat(words.page(1, 1)).doesNotContain("{").matches(".*\\p{Nd}.*\\p{Nd}.*");
        assertThat(words.andOthers("Ana Roe", 3)).startsWith("Ana Roe").doesNotContain("{");
        assertThat(words.copies()).isNotBlank();
        assertThat(words.enclosures(3)).isNotBlank().doesNotContain("{");
        assertThat(words.counted("Ana Roe", 7)).startsWith("Ana Roe").containsPattern("\\p{Nd}");
        assertThat(words.continued("Ana Roe")).startsWith("Ana Roe").hasSizeGreaterThan(9);
        assertThat(words.affiliation().contains("identification only"))
                .isEqualTo(language.equals("en"));
        assertThat(words.draft()).isNotBlank();
        assertThat(words.note(3)).containsPattern("\\p{Nd}").doesNotContain("{");
        assertThat(words.noteBack(3)).startsWith(words.note(3)).doesNotContain("{");
        assertThat(words.draft().equals("Draft")).isEqualTo(language.equals("en"));
    }

    static Stream<Path> bundles() throws IOException {
        try (Stream<Path> files = Files.list(BUNDLES)) {
            return files
                    .filter(file -> file.getFileName().toString().startsWith("words"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void saysInEveryBundleWhatTheEnglishOneSays(Path bundle) throws IOException {
        Properties english = read(BUNDLES.resolve("words.properties"));
        Properties words = read(bundle);

        assertThat(new TreeSet<>(words.keySet())).isEqualTo(new TreeSet<>(english.keySet()));
        assertThat(words.values()).noneMatch(word -> word.toString().contains("'"));
        assertThat(Files.readAllLines(bundle)).filteredOn(line -> !line.startsWith("#")).isSorted();
    }

    private static Properties read(Path file) throws IOException {
        Properties words = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            words.load(reader);
        }
        return words;
    }

    private static Words words(String tag) {
        return new Words(Locale.forLanguageTag(tag));
    }

    @Test
    void writesNumbersInTheFiguresOfTheLanguage() {
        assertThat(new Words(Locale.forLanguageTag("ar-EG")).number(120)).isEqualTo("١٢٠");
        assertThat(new Words(Locale.forLanguageTag("fa")).number(7)).isEqualTo("۷");
        assertThat(new Words(Locale.forLanguageTag("he")).number(120)).isEqualTo("120");
        assertThat(new Words(Locale.US).number(1200)).isEqualTo("1200");
    }
}
