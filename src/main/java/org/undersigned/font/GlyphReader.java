package org.undersigned.font;

import java.awt.font.GlyphVector;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Reads the JDK's positioned glyphs back into advances, offsets and texts.
///
/// The JDK gives glyphs from left to right, each with the index of a character: ascending where
/// text is read from left to right, descending otherwise. There an accent stands before its letter.
final class GlyphReader {

    /// What the JDK gives for a character that sets nothing
    /// (`CharToGlyphMapper.INVISIBLE_GLYPH_ID`).
    private static final int INVISIBLE = 0xFFFF;

    private static final char FIRST_INDIC = 0x900;

    private final Face face;
    private final String text;
    private final Direction direction;
    private final int count;
    private final int[] ids;
    private final int[] clusters;
    private final float[] positions;

    GlyphReader(Face face, String text, Direction direction, GlyphVector vector) {
        this.face = face;
        this.text = text;
        this.direction = direction;
        this.count = vector.getNumGlyphs();
        this.ids = vector.getGlyphCodes(0, count, null);
        this.clusters = vector.getGlyphCharIndices(0, count, null);
        this.positions = vector.getGlyphPositions(0, count + 1, null);
    }

    List<Glyph> read() {
        int[] pens = pens();
        String[] texts = texts();
        List<Glyph> glyphs = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            int id = ids[i] == INVISIBLE ? joiner(i) : ids[i];
            if (id != INVISIBLE) {
                int advance = pens[i + 1] - pens[i];
                glyphs.add(new Glyph(id, advance, x(i) - pens[i], y(i), clusters[i], texts[i]));
            }
        }
        return glyphs;
    }

    /// A glyph without ink for a joiner in text that is read from right to left, where the face has
    /// one: Persian words are spelled with it, and readers turn round what one glyph stands for.
    private int joiner(int i) {
        if (direction == Direction.LEFT_TO_RIGHT || !Ignorable.isJoiner(text.charAt(clusters[i]))) {
            return INVISIBLE;
        }
        return face.emptyGlyph().orElse(INVISIBLE);
    }

    /// Where the pen is at each glyph, and at the end. The JDK tells places, not advances: a glyph
    /// that has width stands at the pen, an accent is moved from where the pen is before the next
    /// glyph with width. What stands first begins where the pen does, and may be moved from there.
    private int[] pens() {
        int[] pens = new int[count + 1];
        pens[count] = x(count);
        int first = count;
        for (int i = count - 1; i >= 0; i--) {
            boolean stands = ids[i] != INVISIBLE && !face.isMark(ids[i]);
            pens[i] = stands ? x(i) : pens[i + 1];
            first = stands ? i : first;
        }
        for (int i = 0; i <= first && i < count; i++) {
            pens[i] = 0;
        }
        return pens;
    }

    /// What each glyph stands for: of several with one cluster the one that is read first has the
    /// text.
    private String[] texts() {
        BitSet starts = starts();
        String[] texts = new String[count];
        int said = -1;
        for (int n = 0; n < count; n++) {
            int i = direction == Direction.LEFT_TO_RIGHT ? n : count - 1 - n;
            boolean silent = clusters[i] == said || (ids[i] == INVISIBLE && joiner(i) == INVISIBLE);
            texts[i] = silent ? "" : textFrom(clusters[i], starts);
            said = ids[i] == INVISIBLE ? said : clusters[i];
        }
        return texts;
    }

    private BitSet starts() {
        BitSet starts = new BitSet();
        for (int i = 0; i < count; i++) {
            starts.set(clusters[i], ids[i] != INVISIBLE || !clings(clusters[i]));
        }
        return starts;
    }

    /// Whether a joiner is part of how the letter before it is written, as in Devanagari and
    /// Sinhala and unlike in Latin.
    private boolean clings(int index) {
        return direction == Direction.LEFT_TO_RIGHT
                && Ignorable.isJoiner(text.charAt(index))
                && index > 0
                && text.charAt(index - 1) >= FIRST_INDIC;
    }

    /// The text of the cluster that begins here, without the characters that set nothing. A letter
    /// with its accents is composed; a single character stays the one that was written.
    private String textFrom(int cluster, BitSet starts) {
        int next = starts.nextSetBit(cluster + 1);
        String stands = text.substring(cluster, next < 0 ? text.length() : next);
        if (stands.length() == 1) {
            return stands;
        }
        boolean indic = stands.charAt(0) >= FIRST_INDIC;
        StringBuilder visible = new StringBuilder();
        stands.codePoints()
                .filter(point ->
                        !Ignorable.isIgnorable(point) || (indic && Ignorable.isJoiner(point)))
                .forEach(visible::appendCodePoint);
        return Normalizer.normalize(visible, Normalizer.Form.NFC);
    }

    private int x(int index) {
        return Math.round(positions[2 * index]);
    }

    private int y(int index) {
        return -Math.round(positions[2 * index + 1]);
    }
}
