package org.undersigned.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.undersigned.font.Direction.RIGHT_TO_LEFT;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.measure.Length;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

/// How text that is read from right to left becomes glyphs that stand from left to right.
class RightToLeftTest {

    private final Shaper shaper = new JdkShaper();
    private FontLibrary library;
    private Face hebrew;
    private Face arabic;

    @BeforeEach
    void openLibrary() throws IOException {
        library = Assets.library();
        hebrew = library.faceFor("ש", library.serif(), Cut.REGULAR).orElseThrow();
        arabic = library.faceFor("س", library.serif(), Cut.REGULAR).orElseThrow();
    }

    @Test
    void putsTheFirstLetterLast() {
        GlyphString shalom = shaper.shape(hebrew, "שלום", RIGHT_TO_LEFT);
        assertThat(texts(shalom)).containsExactly("ם", "ו", "ל", "ש");
        assertThat(clusters(shalom)).containsExactly(3, 2, 1, 0);
        assertThat(shalom.text()).isEqualTo("שלום");
        assertThat(shalom.direction()).isEqualTo(RIGHT_TO_LEFT);
    }

    @Test
    void putsPointsBeforeTheirLetterAndGivesThemNoWidth() {
        GlyphString pointed = shaper.shape(hebrew, "לָמ", RIGHT_TO_LEFT);
        assertThat(texts(pointed)).containsExactly("מ", "\u05B8", "ל");
        assertThat(pointed.advance(1)).isZero();
        assertThat(pointed.xOffset(1)).isBetween(0, pointed.advance(2));
        assertThat(pointed.width()).isEqualTo(shaper.shape(hebrew, "למ", RIGHT_TO_LEFT).width());
    }

    @Test
    void beginsWithAPointThatStandsOnTheLastLetter() {
        GlyphString pointed = shaper.shape(arabic, "كتابٌ", RIGHT_TO_LEFT);
        assertThat(pointed.text(0)).isEqualTo("\u064C");
        assertThat(pointed.advance(0)).isZero();
        assertThat(pointed.xOffset(0)).isPositive();
        assertThat(pointed.text()).isEqualTo("كتابٌ");
    }

    @Test
    void joinsArabicLetters() {
        GlyphString joined = shaper.shape(arabic, "ععع", RIGHT_TO_LEFT);
        assertThat(IntStream.range(0, 3).map(joined::glyph).distinct().count()).isEqualTo(3);
        assertThat(IntStream.range(0, 3).map(joined::glyph)).doesNotContain(arabic.glyph('ع'));
    }

    @Test
    void saysTheLettersOfALigatureInTheOrderInWhichTheyAreRead() {
        GlyphString off = shaper.shape(library.serif().face(Cut.REGULAR), "off", RIGHT_TO_LEFT);
        assertThat(texts(off)).containsExactly("ff", "o");
        assertThat(clusters(off)).containsExactly(1, 0);
        assertThat(off.reach(1)).isEqualTo(off.advance(1));
    }

    @Test
    void saysTwoPointsOfOneLetterOnce() {
        GlyphString shin = shaper.shape(hebrew, "שִׁ", RIGHT_TO_LEFT);
        assertThat(texts(shin)).containsExactly("", "\u05B4\u05C1", "ש");
    }

    @Test
    void mirrorsBracketsButSaysWhatWasWritten() {
        GlyphString bracketed = shaper.shape(hebrew, "(א)", RIGHT_TO_LEFT);
        assertThat(texts(bracketed)).containsExactly(")", "א", "(");
        assertThat(bracketed.glyph(0)).isEqualTo(hebrew.glyph('('));
    }

    @Test
    void keepsPunctuationWhereItIsRead() {
        assertThat(texts(shaper.shape(arabic, "س،ا.", RIGHT_TO_LEFT)))
                .containsExactly(".", "ا", "،", "س");
    }

    @Test
    void keepsTheNonJoinersOfPersianAsGlyphsWithoutInk() {
        GlyphString word = shaper.shape(arabic, "می\u200Cرود", RIGHT_TO_LEFT);
        assertThat(word.text()).isEqualTo("می\u200Cرود");
        int joiner = texts(word).indexOf("\u200C");
        assertThat(word.advance(joiner)).isZero();
        assertThat(arabic.outline(word.glyph(joiner), Length.points(10)).steps()).isEmpty();
        assertThat(shaper.shape(arabic, "میرود", RIGHT_TO_LEFT).width()).isNotEqualTo(word.width());
    }

    @Test
    void isCutAndJoinedAgainInReadingOrder() {
        GlyphString whole = shaper.shape(hebrew, "שָׁלוֹם", RIGHT_TO_LEFT);
        GlyphString end = whole.slice(0, 3);
        GlyphString beginning = whole.slice(3, whole.size());
        assertThat(beginning.text()).isEqualTo("שָׁל");
        assertThat(end.text()).isEqualTo("וֹם");
        assertThat(clusters(end)).containsExactly(2, 1, 0);
        assertThat(beginning.plus(end)).isEqualTo(whole).hasSameHashCodeAs(whole);
    }

    @Test
    void knowsHowFarAReaderHasCome() {
        GlyphString word = shaper.shape(hebrew, "שלום", RIGHT_TO_LEFT);
        assertThat(word.reach(0)).isZero();
        assertThat(word.reach(1)).isEqualTo(word.advance(3));
        assertThat(word.reach(3)).isEqualTo(word.width() - word.advance(0));
    }

    @Test
    void refusesToJoinTwoDirections() {
        GlyphString left = shaper.shape(hebrew, "א");
        assertThatThrownBy(() -> shaper.shape(hebrew, "א", RIGHT_TO_LEFT).plus(left))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"שלום", "ב\u05BC\u05B0", "ש"})
    void setsAVeryLongWordWithoutLosingAnything(String syllable) {
        String word = syllable.repeat(100_000 / syllable.length());
        GlyphString glyphs =
                Assertions.assertTimeoutPreemptively(
                        Duration.ofSeconds(20), () -> shaper.shape(hebrew, word, RIGHT_TO_LEFT));
        assertThat(glyphs.text()).hasSameSizeAs(word);
        assertThat(glyphs.cluster(glyphs.size() - 1)).isZero();
        assertThat(clusters(glyphs)).isSortedAccordingTo((a, b) -> Integer.compare(b, a));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u064E", "\u202E", "\uDC00\uD800", "\u05B8\u0651", "\u061C\u0640"})
    void survivesWhatHasNoLetterToStandOn(String odd) {
        String word = odd.repeat(5_000);
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> {
                    shaper.shape(arabic, word, RIGHT_TO_LEFT);
                    shaper.shape(arabic, "ب" + word, RIGHT_TO_LEFT);
                });
    }

    private static List<String> texts(GlyphString glyphs) {
        return IntStream.range(0, glyphs.size()).mapToObj(glyphs::text).toList();
    }

    private static List<Integer> clusters(GlyphString glyphs) {
        return IntStream.range(0, glyphs.size()).mapToObj(glyphs::cluster).toList();
    }
}
