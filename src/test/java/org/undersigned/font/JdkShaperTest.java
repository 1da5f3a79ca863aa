package org.undersigned.font;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.measure.Length;

import java.io.IOException;
import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class JdkShaperTest {

    private final Shaper shaper = new JdkShaper();
    private FontLibrary library;
    private Face serif;

    @BeforeEach
    void openLibrary() throws IOException {
        library = Assets.library();
        serif = library.serif().face(Cut.REGULAR);
    }

    @Test
    void joinsLettersIntoLigaturesThatKeepTheirText() {
        GlyphString office = shaper.shape(serif, "office");
        assertThat(texts(office)).containsExactly("o", "ffi", "c", "e");
        assertThat(clusters(office)).containsExactly(0, 1, 4, 5);
        assertThat(office.text()).isEqualTo("office");
    }

    @Test
    void kernsPairs() {
        GlyphString pair = shaper.shape(serif, "AV");
        int nominal = serif.advance(pair.glyph(0)) + serif.advance(pair.glyph(1));
        assertThat(pair.advance(0)).isEqualTo(545);
        assertThat(pair.advance(1)).isEqualTo(674);
        assertThat(pair.width()).isLessThan(nominal);
    }

    @Test
    void scalesWidthsToTheSizeOfType() {
        assertThat(shaper.shape(serif, "office").width(Length.points(10)))
                .isEqualTo(Length.points("24.58"));
    }

    @Test
    void setsComposedAndDecomposedAccentsAlike() {
        String composed = "Tiếng Việt";
        GlyphString one = shaper.shape(serif, composed);
        GlyphString other =
                shaper.shape(serif, Normalizer.normalize(composed, Normalizer.Form.NFD));
        assertThat(glyphs(other)).isEqualTo(glyphs(one));
        assertThat(texts(other)).isEqualTo(texts(one));
        assertThat(other.width()).isEqualTo(one.width());
    }

    @Test
    void placesAccentsThatHaveNoComposedGlyphOverTheirLetter() {
        GlyphString accented = shaper.shape(serif, "q\u0301x");
        assertThat(texts(accented)).containsExactly("q", "\u0301", "x");
        assertThat(accented.advance(0)).isEqualTo(557);
        assertThat(accented.advance(1)).isZero();
        assertThat(accented.xOffset(1)).isEqualTo(301 - 557);
        assertThat(shaper.shape(serif, "A\u030A\u0301").yOffset(2)).isPositive();
    }

    @Test
    void setsTheTextOfACharacterOfSeveralGlyphsOnce() {
        assertThat(texts(shaper.shape(serif, "\u01FA"))).containsExactly("\u01FA", "", "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u00AD", "\u200B", "\u200C", "\u200D", "\u2060", "\uFE0F", "\uFEFF", "\t", "\n",
                "\0", "\u3164"
            })
    void setsNothingForCharactersWithoutShape(String nothing) {
        GlyphString glyphs = shaper.shape(serif, "a" + nothing + "b");
        assertThat(glyphs.text()).isEqualTo("ab");
        assertThat(glyphs.width()).isEqualTo(509 + 577);
        assertThat(clusters(glyphs)).containsExactly(0, 2);
    }

    @Test
    void keepsLigaturesAcrossSoftHyphensButNotAcrossNonJoiners() {
        assertThat(texts(shaper.shape(serif, "of\u00ADfice")))
                .containsExactly("o", "ffi", "c", "e");
        assertThat(texts(shaper.shape(serif, "f\u200Ci"))).containsExactly("f", "i");
    }

    @Test
    void keepsNoBreakSpaces() {
        GlyphString glyphs = shaper.shape(serif, "a\u00A0b");
        assertThat(texts(glyphs)).containsExactly("a", "\u00A0", "b");
        assertThat(glyphs.advance(1)).isEqualTo(serif.advance(serif.glyph(' ')));
    }

    @Test
    void setsCyrillicAndGreek() {
        assertThat(shaper.shape(serif, "Привіт, Ελλάδα").hasMissing()).isFalse();
    }

    @Test
    void setsHanInItsOwnUnits() {
        Face han = library.faceFor("漢", library.serif(), Cut.REGULAR).orElseThrow();
        GlyphString name = shaper.shape(han, "漢字");
        assertThat(texts(name)).containsExactly("漢", "字");
        assertThat(name.width(Length.points(10))).isEqualTo(Length.points(20));
    }

    @Test
    void setsSurrogatePairsAsOneCharacter() {
        GlyphString emoji = shaper.shape(serif, "a\uD83D\uDE42");
        assertThat(clusters(emoji)).containsExactly(0, 1);
        assertThat(emoji.hasMissing()).isTrue();
    }

    @Test
    void setsNothingForNothing() {
        assertThat(shaper.shape(serif, "").size()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"office", "e\u0323\u0302x", "漢"})
    void setsAVeryLongWordWithoutLosingAnything(String syllable) {
        String word = syllable.repeat(100_000 / syllable.length());
        Face face = library.faceFor(word, library.serif(), Cut.REGULAR).orElseThrow();
        GlyphString glyphs =
                Assertions.assertTimeoutPreemptively(
                        Duration.ofSeconds(20), () -> shaper.shape(face, word));
        assertThat(glyphs.text()).isEqualTo(Normalizer.normalize(word, Normalizer.Form.NFC));
        assertThat(glyphs.cluster(glyphs.size() - 1)).isEqualTo(word.length() - 1);
        assertThat(texts(glyphs)).doesNotContain("\u0302");
    }

    @Test
    void survivesALetterWithTenThousandAccents() {
        String word = "e" + "\u0301".repeat(10_000);
        GlyphString glyphs =
                Assertions.assertTimeoutPreemptively(
                        Duration.ofSeconds(20), () -> shaper.shape(serif, word));
        assertThat(glyphs.hasMissing()).isFalse();
    }

    @Test
    void givesTheSameFromSeveralThreadsAtOnce() throws Exception {
        List<String> words =
                IntStream.range(0, 500).mapToObj(i -> "Office AVATAR " + i + " Tiếng").toList();
        List<GlyphString> expected = words.stream().map(word -> shaper.shape(serif, word)).toList();
        Shaper fresh = new JdkShaper();
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<List<GlyphString>>> results =
                    Stream.generate(() -> shapeAll(fresh, words))
                            .limit(4)
                            .map(threads::submit)
                            .toList();
            for (Future<List<GlyphString>> result : results) {
                assertThat(result.get()).isEqualTo(expected);
            }
        }
    }

    private Callable<List<GlyphString>> shapeAll(Shaper by, List<String> words) {
        return () -> words.stream().map(word -> by.shape(serif, word)).toList();
    }

    private static List<String> texts(GlyphString glyphs) {
        return IntStream.range(0, glyphs.size()).mapToObj(glyphs::text).toList();
    }

    private static List<Integer> glyphs(GlyphString glyphs) {
        return IntStream.range(0, glyphs.size()).mapToObj(glyphs::glyph).toList();
    }

    private static List<Integer> clusters(GlyphString glyphs) {
        return IntStream.range(0, glyphs.size()).mapToObj(glyphs::cluster).toList();
    }
}
