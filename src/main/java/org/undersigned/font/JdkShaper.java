package org.undersigned.font;

import org.undersigned.problem.BrokenInstallation;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.TextAttribute;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/// Shapes with the HarfBuzz inside the JDK. May be used by several threads at once.
///
/// A face is set at as many points as it has units to the em, so that all distances come out as
/// exact font units. Runs without a display; the caller sets `java.awt.headless` before the first
/// use.
public final class JdkShaper implements Shaper {

    /// Positions come as `float`, exact below 2^24: a longer text is shaped in parts.
    private static final int LONGEST_PART = 4096;

    private static final char WORD_JOINER = 0x2060;

    private static final FontRenderContext EXACT =
            new FontRenderContext(
                    null,
                    RenderingHints.VALUE_TEXT_ANTIALIAS_ON,
                    RenderingHints.VALUE_FRACTIONALMETRICS_ON);

    private static final Map<TextAttribute, Object> FEATURES =
            Map.of(
                    TextAttribute.KERNING, TextAttribute.KERNING_ON,
                    TextAttribute.LIGATURES, TextAttribute.LIGATURES_ON);

    private final ConcurrentMap<Face, Font> fonts = new ConcurrentHashMap<>();

    @Override
    public GlyphString shape(Face face, String text, Direction direction) {
        Font font = fonts.computeIfAbsent(face, JdkShaper::open);
        if (text.length() <= LONGEST_PART) {
            return shapePart(face, font, text, direction);
        }
        return parts(text).stream()
                .map(part -> shapePart(face, font, part, direction))
                .reduce(new GlyphString(face, direction, List.of(), 0), GlyphString::plus);
    }

    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        while (text.length() - start > LONGEST_PART) {
            String part = text.substring(start, start + LONGEST_PART);
            part = part.substring(0, Clusters.lastBoundaryWithin(part));
            parts.add(part);
            start += part.length();
        }
        parts.add(text.substring(start));
        return parts;
    }

    private static GlyphString shapePart(Face face, Font font, String text, Direction direction) {
        char[] characters = masked(text);
        GlyphVector vector =
                font.layoutGlyphVector(EXACT, characters, 0, characters.length, flag(direction));
        List<Glyph> glyphs = new GlyphReader(face, text, direction, vector).read();
        return new GlyphString(face, direction, glyphs, text.length());
    }

    private static int flag(Direction direction) {
        return switch (direction) {
            case LEFT_TO_RIGHT -> Font.LAYOUT_LEFT_TO_RIGHT;
            case RIGHT_TO_LEFT -> Font.LAYOUT_RIGHT_TO_LEFT;
        };
    }

    /// The JDK gives `.notdef` for control characters and fillers; word joiners, which it hides,
    /// take their places.
    private static char[] masked(String text) {
        char[] characters = text.toCharArray();
        for (int i = 0; i < characters.length; i++) {
            if (Ignorable.isShownAsMissing(characters[i])) {
                characters[i] = WORD_JOINER;
            }
        }
        return characters;
    }

    /// @throws BrokenInstallation if the JDK cannot read the face
    static Font open(Face face) {
        try {
            return Font.createFonts(face.file().toFile())[face.index()]
                    .deriveFont((float) face.unitsPerEm())
                    .deriveFont(FEATURES);
        } catch (IOException | FontFormatException e) {
            throw new BrokenInstallation(face.file(), e);
        }
    }
}
