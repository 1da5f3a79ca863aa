package org.undersigned.font;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What must be known of a font before it is worth reading whole.
///
/// @param index its place in its file
/// @param family its name, shared by its cuts
/// @param weight from 100 to 900
/// @param slanted whether it is an italic
/// @param characters those it has
record FontSketch(int index, String family, int weight, boolean slanted, BitSet characters) {

    private static final Set<String> NEEDED =
            Set.of("glyf", "loca", "cmap", "head", "hhea", "hmtx", "maxp", "name", "post", "OS/2");

    /// Their glyphs are pictures, or layers without an outline of the whole.
    private static final Set<String> COLOURED = Set.of("CBDT", "sbix", "COLR");

    /// `fsType`: restricted licence embedding alone; not a part of the font; bitmaps only.
    private static final int USAGE = 0x000F;

    private static final int RESTRICTED = 0x0002;
    private static final int WHOLE_OR_BITMAPS = 0x0300;

    /// `fsSelection`: italic or oblique.
    private static final int SLANTED = 0x0201;

    private static final int FAMILY = 1;
    private static final int TYPOGRAPHIC_FAMILY = 16;

    /// Whether a font of these tables has outlines that a PDF can take.
    static boolean isUsable(Set<String> tables) {
        return tables.containsAll(NEEDED) && COLOURED.stream().noneMatch(tables::contains);
    }

    /// What a font of these tables says of itself; nothing if its maker forbids to embed a part of
    /// it.
    static Optional<FontSketch> of(int index, FontFile file, Map<String, FontFile.Table> tables)
            throws IOException {
        ByteBuffer os2 = file.read(table(tables, "OS/2"));
        int rights = os2.getShort(8);
        if ((rights & USAGE) == RESTRICTED || (rights & WHOLE_OR_BITMAPS) != 0) {
            return Optional.empty();
        }
        return Optional.of(
                new FontSketch(
                        index,
                        family(file.read(table(tables, "name"))),
                        Short.toUnsignedInt(os2.getShort(4)),
                        (os2.getShort(62) & SLANTED) != 0,
                        CharacterMap.of(file.read(table(tables, "cmap")))));
    }

    private static FontFile.Table table(Map<String, FontFile.Table> tables, String name) {
        FontFile.Table table = tables.get(name);
        if (table == null) {
            throw new IllegalArgumentException("no " + name);
        }
        return table;
    }

    private static String family(ByteBuffer names) {
        String family = "";
        int count = Short.toUnsignedInt(names.getShort(2));
        int texts = Short.toUnsignedInt(names.getShort(4));
        for (int i = 0; i < count; i++) {
            int at = 6 + 12 * i;
            int name = names.getShort(at + 6);
            boolean windows = names.getShort(at) == 3;
            if (windows && (name == TYPOGRAPHIC_FAMILY || (name == FAMILY && family.isEmpty()))) {
                byte[] text = new byte[Short.toUnsignedInt(names.getShort(at + 8))];
                names.get(texts + Short.toUnsignedInt(names.getShort(at + 10)), text);
                family = new String(text, StandardCharsets.UTF_16BE);
            }
        }
        return family;
    }

    boolean covers(String cluster) {
        return Coverage.covers(characters::get, cluster);
    }

    /// How far it is from a cut; less is nearer.
    int distanceTo(Cut cut) {
        int wanted = cut == Cut.BOLD || cut == Cut.BOLD_ITALIC ? 700 : 400;
        boolean italic = cut == Cut.ITALIC || cut == Cut.BOLD_ITALIC;
        return Math.abs(weight - wanted) + (slanted == italic ? 0 : 150);
    }
}
