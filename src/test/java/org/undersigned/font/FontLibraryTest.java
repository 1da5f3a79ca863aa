package org.undersigned.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

class FontLibraryTest {

    private FontLibrary library;

    @BeforeEach
    void openLibrary() throws IOException {
        library = Assets.library();
    }

    @ParameterizedTest
    @CsvSource({
        "REGULAR, SourceSerif4-Regular, SourceSans3-Regular",
        "ITALIC, SourceSerif4-It, SourceSans3-Italic",
        "BOLD, SourceSerif4-Bold, SourceSans3-Bold",
        "BOLD_ITALIC, SourceSerif4-BoldIt, SourceSans3-BoldItalic"
    })
    void hasFourCutsOfTwoFamilies(Cut cut, String serif, String sans) {
        assertThat(library.serif().face(cut)).hasToString(serif);
        assertThat(library.sans().face(cut)).hasToString(sans);
    }

    @Test
    void hasOneFaceForCode() {
        assertThat(library.code().face(Cut.BOLD)).hasToString("SourceCodePro-Regular");
    }

    @Test
    void readsAFaceOnce() {
        assertThat(library.serif().face(Cut.BOLD)).isSameAs(library.serif().face(Cut.BOLD));
    }

    @Test
    void saysWhenTheFontsAreMissing(@TempDir Path empty) {
        assertThatThrownBy(() -> FontLibrary.open(empty)).isInstanceOf(NoSuchFileException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"We, the undersigned", "Zoë Łukasiewicz-Ñuñez", "Привіт", "“fi” – 42 %…"})
    void setsOrdinaryTextInTheWantedFace(String text) {
        assertThat(itemized(text)).isEqualTo(text + "=SourceSerif4-Regular");
    }

    @Test
    void setsLettersOfOtherScriptsInTheFaceThatHasThem() {
        assertThat(itemized("Zoë 山田 さん 김민수"))
                .isEqualTo(
                        "Zoë =SourceSerif4-Regular|山田=DroidSansFallback|"
                                + " =SourceSerif4-Regular|さん=DroidSansFallback|"
                                + " =SourceSerif4-Regular|김민수=DroidSansFallback");
    }

    @Test
    void changesTheFaceOfAWholeWord() {
        assertThat(itemized("ὁ ἀνήρ, Ŧeo"))
                .isEqualTo(
                        "ὁ=SourceSans3-Regular| =SourceSerif4-Regular|ἀνήρ,=SourceSans3-Regular"
                                + "| =SourceSerif4-Regular|Ŧeo=SourceSans3-Regular");
    }

    @Test
    void changesFacesWithinAWordThatNoFaceHas() {
        assertThat(itemized("ACME株式")).isEqualTo("ACME=SourceSerif4-Regular|株式=DroidSansFallback");
    }

    @Test
    void keepsTheCutOfTheText() {
        assertThat(library.faceFor("Ŧ", library.serif(), Cut.BOLD_ITALIC).orElseThrow())
                .hasToString("SourceSans3-BoldItalic");
    }

    @Test
    void setsAccentsInTheFaceOfTheirLetter() {
        String text = Normalizer.normalize("Tiếng Ŧ\u0301", Normalizer.Form.NFD);
        assertThat(itemized(text))
                .isEqualTo(
                        Normalizer.normalize("Tiếng ", Normalizer.Form.NFD)
                                + "=SourceSerif4-Regular|Ŧ\u0301=SourceSans3-Regular");
    }

    @Test
    void keepsCharactersThatSetNothingWithTheirNeighbours() {
        assertThat(itemized("山\u200B田\uFE00")).isEqualTo("山\u200B田\uFE00=DroidSansFallback");
    }

    @ParameterizedTest
    @ValueSource(strings = {"🙂", "👩‍🚀", "🇺🇸", "1️⃣"})
    void reportsEachEmojiAsOneCluster(String emoji) {
        assertThat(library.itemize("a" + emoji + "b", library.serif(), Cut.REGULAR))
                .element(1)
                .isEqualTo(new Fragment.Uncovered(emoji, Fragment.Reason.NO_GLYPH));
        assertThat(library.faceFor(emoji, library.serif(), Cut.REGULAR)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "שָׁלוֹם, NotoSerifHebrew, NotoSansHebrew",
        "مرحبا, NotoNaskhArabic, NotoNaskhArabic",
        "گفتوگوی, NotoNaskhArabic, NotoNaskhArabic",
        "ٹھیک، ڈاکٹر؟, NotoNaskhArabic, NotoNaskhArabic",
        "۱۲۳٤٥٦, NotoNaskhArabic, NotoNaskhArabic",
        "جـــميل, NotoNaskhArabic, NotoNaskhArabic",
        "نمستے, NotoNaskhArabic, NotoNaskhArabic",
        "क्षत्रिय, NotoSerifDevanagari, NotoSansDevanagari",
        "१२३।, NotoSerifDevanagari, NotoSansDevanagari",
        "สวัสดี, NotoSerifThai, NotoSansThai",
        "₪, NotoSerifHebrew, NotoSansHebrew"
    })
    void setsEachScriptInItsFaceBesideSerifsAndWithout(String text, String serif, String sans) {
        assertThat(faces(text, library.serif(), Cut.REGULAR)).containsOnly(serif + "-Regular");
        assertThat(faces(text, library.sans(), Cut.BOLD_ITALIC)).containsOnly(sans + "-Bold");
    }

    private List<String> faces(String text, Family wanted, Cut cut) {
        return Clusters.of(text.replace(" ", "")).stream()
                .map(cluster -> library.faceFor(cluster, wanted, cut).orElseThrow().toString())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ᠮᠣᠩᠭᠣᠯ", "ߒߞߏ", "ꦗꦮ"})
    void reportsScriptsThatAreNotSetRightly(String word) {
        assertThat(library.itemize(word, library.serif(), Cut.REGULAR))
                .isNotEmpty()
                .allMatch(fragment ->
                        fragment instanceof Fragment.Uncovered uncovered
                                && uncovered.reason() == Fragment.Reason.UNSUPPORTED_SCRIPT);
        assertThat(word.codePoints()).noneMatch(Scripts::isSupported);
    }

    @Test
    void givesBackTheWholeTextInPieces() {
        String text = "We 🙂 山\r\n שלום \u00AD\u0301 end\t";
        assertThat(
                        library.itemize(text, library.serif(), Cut.REGULAR).stream()
                                .map(Fragment::text)
                                .collect(Collectors.joining()))
                .isEqualTo(text);
        assertThat(library.itemize("", library.serif(), Cut.REGULAR)).isEmpty();
    }

    @Test
    void copesWithAVeryLongWordOfManyScripts() {
        String word = "a山🙂ἀ".repeat(20_000);
        List<Fragment> fragments =
                Assertions.assertTimeoutPreemptively(
                        Duration.ofSeconds(20),
                        () -> library.itemize(word, library.serif(), Cut.REGULAR));
        assertThat(fragments).hasSize(80_000);
    }

    private String itemized(String text) {
        return library.itemize(text, library.serif(), Cut.REGULAR).stream()
                .map(fragment ->
                        switch (fragment) {
                            case Fragment.Covered(String part, Face face) -> part + "=" + face;
                            case Fragment.Uncovered(String part, var reason) -> part + "=" + reason;
                        })
                .collect(Collectors.joining("|"));
    }
}
