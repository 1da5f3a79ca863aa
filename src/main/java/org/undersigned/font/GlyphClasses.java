package org.undersigned.font;

import org.apache.fontbox.ttf.TTFTable;
import org.apache.fontbox.ttf.TrueTypeFont;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.BitSet;

/// Reads which glyphs are accents that stand on others (OpenType, `GDEF`, glyph class definition).
/// HarfBuzz takes their width away, even where `hmtx` gives them one.
final class GlyphClasses {

    private static final int MARK = 3;

    private final ByteBuffer table;
    private final BitSet marks = new BitSet();

    private GlyphClasses(ByteBuffer table) {
        this.table = table;
    }

    /// The marks of a font; none if it does not tell, or what it tells cannot be read.
    static BitSet marks(TrueTypeFont font) throws IOException {
        TTFTable gdef = font.getTableMap().get("GDEF");
        if (gdef == null) {
            return new BitSet();
        }
        return marks(font.getTableBytes(gdef));
    }

    static BitSet marks(byte[] gdef) {
        GlyphClasses classes = new GlyphClasses(ByteBuffer.wrap(gdef));
        try {
            classes.read();
        } catch (IndexOutOfBoundsException e) {
            return new BitSet(); // cut off: HarfBuzz leaves such a table aside, too
        }
        return classes.marks;
    }

    private void read() {
        int definition = unsigned(4);
        if (definition == 0) {
            return;
        }
        switch (unsigned(definition)) {
            case 1 -> readEach(definition);
            case 2 -> readRanges(definition);
            default -> {}
        }
    }

    private void readEach(int at) {
        int first = unsigned(at + 2);
        int count = unsigned(at + 4);
        for (int i = 0; i < count; i++) {
            if (unsigned(at + 6 + 2 * i) == MARK) {
                marks.set(first + i);
            }
        }
    }

    private void readRanges(int at) {
        int count = unsigned(at + 2);
        for (int i = 0; i < count; i++) {
            int range = at + 4 + 6 * i;
            int first = unsigned(range);
            int last = unsigned(range + 2);
            if (unsigned(range + 4) == MARK && first <= last) {
                marks.set(first, last + 1);
            }
        }
    }

    private int unsigned(int at) {
        return Short.toUnsignedInt(table.getShort(at));
    }
}
