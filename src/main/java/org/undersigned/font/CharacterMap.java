package org.undersigned.font;

import java.nio.ByteBuffer;
import java.util.BitSet;

/// Reads which characters a font has (OpenType, `cmap`, formats 4 and 12).
final class CharacterMap {

    private static final int LAST = Character.MAX_CODE_POINT;

    private final ByteBuffer table;
    private final BitSet characters = new BitSet();

    private CharacterMap(ByteBuffer table) {
        this.table = table;
    }

    /// @throws RuntimeException if the table is cut off
    static BitSet of(ByteBuffer table) {
        CharacterMap map = new CharacterMap(table);
        int count = map.unsigned(2);
        for (int i = 0; i < count; i++) {
            int platform = map.unsigned(4 + 8 * i);
            int encoding = map.unsigned(6 + 8 * i);
            boolean unicode = platform == 0 || (platform == 3 && (encoding == 1 || encoding == 10));
            if (unicode) {
                map.read(table.getInt(8 + 8 * i));
            }
        }
        return map.characters;
    }

    private void read(int at) {
        switch (unsigned(at)) {
            case 4 -> readSegments(at);
            case 12 -> readGroups(at);
            default -> {}
        }
    }

    private void readSegments(int at) {
        int twice = unsigned(at + 6);
        for (int i = 0; i < twice; i += 2) {
            int end = unsigned(at + 14 + i);
            int start = unsigned(at + 16 + twice + i);
            int delta = unsigned(at + 16 + 2 * twice + i);
            int offsetAt = at + 16 + 3 * twice + i;
            int offset = unsigned(offsetAt);
            for (int c = start; c <= end && c < 0xFFFF; c++) {
                int glyph = offset == 0 ? c + delta : unsigned(offsetAt + offset + 2 * (c - start));
                if ((glyph & 0xFFFF) != 0) {
                    characters.set(c);
                }
            }
        }
    }

    private void readGroups(int at) {
        int count = table.getInt(at + 12);
        for (int i = 0; i < count; i++) {
            int group = at + 16 + 12 * i;
            int start = table.getInt(group);
            int end = Math.min(table.getInt(group + 4), LAST);
            if (start >= 0 && start <= end) {
                characters.set(start, end + 1);
            }
        }
    }

    private int unsigned(int at) {
        return Short.toUnsignedInt(table.getShort(at));
    }
}
