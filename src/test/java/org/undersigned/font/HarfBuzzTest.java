package org.undersigned.font;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/// Words in scripts that join, stack or reorder their letters come out as from HarfBuzz's own
/// command.
class HarfBuzzTest {

    private static final Shaper SHAPER = new JdkShaper();
    private static final Map<String, Face> FACES = new ConcurrentHashMap<>();

    record Case(String face, Direction direction, String word, String glyphs, long width) {
        @Override
        public String toString() {
            return word;
        }
    }

    @ParameterizedTest
    @MethodSource
    void shapesAsHarfBuzzDoes(Case given) {
        GlyphString shaped = SHAPER.shape(face(given.face), given.word, given.direction);

        assertThat(places(shaped)).isEqualTo(given.glyphs);
        assertThat(shaped.width()).isEqualTo(given.width);
        assertThat(shaped.text()).isEqualTo(composed(given.word));
        assertThat(shaped.reach(given.word.length())).isEqualTo(given.width);
    }

    static List<Case> shapesAsHarfBuzzDoes() throws IOException {
        try (InputStream in = HarfBuzzTest.class.getResourceAsStream("harfbuzz.tsv")) {
            String table =
                    new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return table.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(HarfBuzzTest::of)
                    .toList();
        }
    }

    private static Case of(String line) {
        String[] cells = line.split("\t", -1);
        Direction direction = Direction.valueOf(cells[1]);
        return new Case(cells[0], direction, cells[2], cells[3], Long.parseLong(cells[4]));
    }

    private static String places(GlyphString glyphs) {
        StringBuilder places = new StringBuilder();
        long pen = 0;
        for (int i = 0; i < glyphs.size(); i++) {
            if (glyphs.text(i).equals("\u200C")) {
                continue; // a glyph without ink that only we keep
            }
            String space = places.isEmpty() ? "" : " ";
            places.append(space).append(glyphs.glyph(i)).append('@');
            places.append(pen + glyphs.xOffset(i)).append(',').append(glyphs.yOffset(i));
            pen += glyphs.advance(i);
        }
        return places.toString();
    }

    /// Each cluster's text is composed.
    private static String composed(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFC);
    }

    private static Face face(String file) {
        return FACES.computeIfAbsent(file, HarfBuzzTest::load);
    }

    private static Face load(String name) {
        try {
            return Face.load(Path.of(Assets.FOLDER.toString(), "fonts", name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
