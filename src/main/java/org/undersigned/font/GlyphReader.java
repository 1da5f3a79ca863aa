package org.undersigned.font;

import java.awt.font.GlyphVector;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Reads the JDK's positioned glyphs back into advances, offsets and texts.
final class GlyphReader {

    /// What the JDK gives for a character that sets nothing
    /// (`CharToGlyphMapper.INVISIBLE_GLYPH_ID`).
    private static final int INVISIBLE = 0xFFFF;

    private final Face face;
    private final String text;
    private final int count;
    private final int[] ids;
    private final int[] clusters;
    private final float[] positions;

    GlyphReader(Face face, String text, GlyphVector vector) {
        this.face = face;
        this.text = text;
        this.count = vector.getNumGlyphs();
        this.ids = vector.getGlyphCodes(0, count, null);
        this.clusters = vector.getGlyphCharIndices(0, count, null);
        this.positions = vector.getGlyphPositions(0, count + 1, null);
    }

    List<Glyph> read() {
        int[] pens = pens();
        BitSet starts = starts();
        List<Glyph> glyphs = new ArrayList<>(count);
        int said = -1;
        for (int i = 0; i < count; i++) {
            if (ids[i] == INVISIBLE) {
                continue;
            }
            String stands = clusters[i] == said ? "" : textFrom(clusters[i], starts);
            said = clusters[i];
            int advance = isMark(i) ? 0 : pens[i + 1] - pens[i];
            glyphs.add(new Glyph(ids[i], advance, x(i) - pens[i], y(i), clusters[i], stands));
        }
        return glyphs;
    }

    /// Where the pen is at each glyph, and at the end. The JDK tells places, not advances: a glyph
    /// that has width stands at the pen, an accent without width is moved from where the pen has
    /// gone meanwhile.
    private int[] pens() {
        int[] pens = new int[count + 1];
        pens[count] = x(count);
        for (int i = count - 1; i >= 0; i--) {
            pens[i] = ids[i] == INVISIBLE || isMark(i) ? pens[i + 1] : x(i);
        }
        return pens;
    }

    private BitSet starts() {
        BitSet starts = new BitSet();
        for (int cluster : clusters) {
            starts.set(cluster);
        }
        return starts;
    }

    /// The text of the cluster that begins here, without the characters that set nothing. A letter
    /// with its accents is composed; a single character stays the one that was written.
    private String textFrom(int cluster, BitSet starts) {
        int next = starts.nextSetBit(cluster + 1);
        String stands = text.substring(cluster, next < 0 ? text.length() : next);
        if (stands.length() == 1) {
            return stands;
        }
        StringBuilder visible = new StringBuilder();
        stands.codePoints()
                .filter(codePoint -> !Ignorable.isIgnorable(codePoint))
                .forEach(visible::appendCodePoint);
        return Normalizer.normalize(visible, Normalizer.Form.NFC);
    }

    private boolean isMark(int index) {
        return face.advance(ids[index]) == 0;
    }

    private int x(int index) {
        return Math.round(positions[2 * index]);
    }

    private int y(int index) {
        return -Math.round(positions[2 * index + 1]);
    }
}
