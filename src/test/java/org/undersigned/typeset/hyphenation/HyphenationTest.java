package org.undersigned.typeset.hyphenation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.problem.BrokenInstallation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

class HyphenationTest {

    private final Hyphenation hyphenation =
            new Hyphenation(Path.of(System.getProperty("undersigned.assets", "assets")));

    /// What TeX prints for `\showhyphens` with the same patterns.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "hy-phen-ation",
                "con-cate-na-tion",
                "su-per-cal-ifrag-ilis-tic-ex-pi-ali-do-cious",
                "al-go-rithm",
                "rep-re-sen-ta-tives",
                "un-der-signed",
                "or-ga-ni-za-tions",
                "the",
                "through"
            })
    void breaksWordsWhereTexDoes(String hyphenated) {
        assertThat(hyphenate(hyphenated.replace("-", ""))).isEqualTo(hyphenated);
    }

    @ParameterizedTest
    @ValueSource(strings = {"as-so-ciate", "ta-ble", "project", "present", "phil-an-thropic"})
    void knowsTheExceptions(String hyphenated) {
        assertThat(hyphenate(hyphenated.replace("-", ""))).isEqualTo(hyphenated);
    }

    @Test
    void takesCapitalsForSmallLetters() {
        assertThat(hyphenate("Hyphenation")).isEqualTo("Hy-phen-ation");
        assertThat(hyphenate("HYPHENATION")).isEqualTo("HY-PHEN-ATION");
        assertThat(hyphenate("Associate")).isEqualTo("As-so-ciate");
    }

    @Test
    void leavesOtherLanguagesWhole() {
        assertThat(hyphenation.points("hyphenation", Locale.of("xx"))).isEmpty();
        assertThat(hyphenation.points("hyphenation", Locale.ROOT)).isEmpty();
    }

    @Test
    void givesARegionThePatternsOfItsLanguage() {
        assertThat(hyphenation.points("Straße", Locale.forLanguageTag("de-AT")))
                .isEqualTo(List.of(4));
        assertThat(hyphenation.points("article", Locale.CANADA)).isEqualTo(List.of(2, 4));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-GB", "en-IE", "en-AU", "en-NZ", "en-Latn-GB"})
    void knowsWhoSpellsAsTheBritishDo(String language) {
        assertThat(hyphenation.points("article", Locale.forLanguageTag(language)))
                .isEqualTo(List.of(3));
    }

    @Test
    void takesWordsThatAnApostropheJoinsForSeveralUnlessTheLanguageElides() {
        assertThat(hyphenation.points("organization’s", Locale.US)).isEqualTo(List.of(2, 4, 6, 8));
        assertThat(hyphenation.points("o’clock", Locale.US)).isEmpty();
        assertThat(hyphenation.points("l’acteur", Locale.FRENCH)).isEqualTo(List.of(4));
        assertThat(hyphenation.points("l'acteur", Locale.FRENCH)).isEqualTo(List.of(4));
        assertThat(hyphenation.points("dell’arte", Locale.ITALIAN)).isEqualTo(List.of(3, 7));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "a", "ab", "abcd", "日本語の文字", "ÀÉÎ", "İstanbul", "....", "\uD83D\uDE42"})
    void standsWhateverIsCalledAWord(String word) {
        assertThat(hyphenation.points(word, Locale.US))
                .allSatisfy(point -> assertThat(point).isBetween(2, word.length() - 3));
    }

    @Test
    void leavesWordsThatNoLanguageHasWhole() {
        assertThat(hyphenation.points("hyphenation".repeat(6), Locale.US)).isEmpty();
    }

    @Test
    void saysWhichFileIsMissing(@TempDir Path empty) {
        assertThatThrownBy(() -> new Hyphenation(empty).points("hyphenation", Locale.US))
                .isInstanceOf(BrokenInstallation.class)
                .hasMessageContaining("hyph-en-us");
    }

    @Test
    void readsNothingUntilAWordComes(@TempDir Path empty) throws Exception {
        Hyphenation late = new Hyphenation(empty);
        Path folder = Files.createDirectory(empty.resolve("hyphenation"));
        Files.writeString(folder.resolve("hyph-en-us.pat.txt"), "x1y\n");
        Files.writeString(folder.resolve("hyph-en-us.hyp.txt"), "");
        assertThat(late.points("aaxyaaa", Locale.US)).isEqualTo(List.of(3));
    }

    private String hyphenate(String word) {
        StringBuilder hyphenated = new StringBuilder(word);
        hyphenation
                .points(word, Locale.US)
                .reversed()
                .forEach(point -> hyphenated.insert(point, "-"));
        return hyphenated.toString();
    }
}
