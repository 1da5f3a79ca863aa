package org.undersigned.font;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.text.Normalizer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What counts as covered must never come out as `.notdef`: try every character of the alphabets.
class CoverageTest {

    private static final int LAST = 0x2FFF;

    private final Shaper shaper = new JdkShaper();
    private Face serif;

    @BeforeEach
    void openFace() throws IOException {
        serif = Assets.library().serif().face(Cut.REGULAR);
    }

    @Test
    void promisesOnlyWhatTheShaperKeeps() {
        assertThat(characters().flatMap(CoverageTest::spellings))
                .filteredOn(text -> Coverage.covers(serif, text))
                .hasSizeGreaterThan(4000)
                .allSatisfy(this::comesOutWhole);
    }

    @Test
    void leavesOutAllCharactersThatSetNothing() {
        assertThat(IntStream.range(0, Character.MAX_CODE_POINT).boxed())
                .filteredOn(Ignorable::isIgnorable)
                .hasSizeGreaterThan(400)
                .extracting(Character::toString)
                .allSatisfy(text -> assertThat(shaper.shape(serif, text).size()).isZero());
    }

    private void comesOutWhole(String text) {
        GlyphString glyphs = shaper.shape(serif, text);
        assertThat(glyphs.hasMissing()).isFalse();
        assertThat(glyphs.text(0)).isNotEmpty();
        assertThat(composed(glyphs.text())).isEqualTo(composed(text.replace("\uFE0F", "")));
    }

    private static Stream<String> characters() {
        return IntStream.rangeClosed(0, LAST)
                .filter(Character::isDefined)
                .filter(codePoint -> !Ignorable.isIgnorable(codePoint))
                .mapToObj(Character::toString);
    }

    private static Stream<String> spellings(String character) {
        return Stream.of(
                character,
                Normalizer.normalize(character, Normalizer.Form.NFD),
                character + "\uFE0F",
                character + "\u0301",
                character + "\u0323\u0302");
    }

    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
