package org.undersigned.font;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;

/// What a font file says about where its tables are (OpenType, table directory).
final class TableDirectory {

    private static final int HEAD = 12;
    private static final int ENTRY = 16;

    private TableDirectory() {}

    /// Makes sure that a file has all its tables to their ends: FontBox passes over those that are
    /// cut off.
    ///
    /// @param font a file with one font
    static void requireWhole(byte[] font) throws IOException {
        ByteBuffer file = ByteBuffer.wrap(font);
        int tables = font.length < HEAD ? 0 : Short.toUnsignedInt(file.getShort(4));
        if (tables == 0 || font.length < HEAD + ENTRY * tables) {
            throw new EOFException("the font has no tables");
        }
        for (int entry = HEAD; entry < HEAD + ENTRY * tables; entry += ENTRY) {
            long offset = Integer.toUnsignedLong(file.getInt(entry + 8));
            long length = Integer.toUnsignedLong(file.getInt(entry + 12));
            if (offset + length > font.length) {
                throw new EOFException("the font is cut off");
            }
        }
    }
}
