package org.undersigned.pdf;

import org.apache.fontbox.ttf.TTFSubsetter;
import org.undersigned.font.Face;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// A TrueType file with only the glyphs that a document uses, and where in it each of them went.
final class FontProgram {

    /// What a TrueType font in a CIDFont needs (ISO 32000-1 §9.9); names, characters and kerning
    /// stay behind.
    private static final List<String> TABLES =
            List.of("head", "hhea", "loca", "maxp", "cvt ", "prep", "glyf", "hmtx", "fpgm");

    private final byte[] file;
    private final byte[] glyphIds;

    /// @param mapped the glyphs in the order of their codes, from 1
    /// @throws IOException if the face's data contradict themselves
    FontProgram(Face face, List<Mapped> mapped) throws IOException {
        TTFSubsetter subsetter = new TTFSubsetter(face.trueType(), TABLES);
        Set<Integer> used = mapped.stream().map(Mapped::glyph).collect(Collectors.toSet());
        subsetter.addGlyphIds(used);
        int[] newIds = new int[face.glyphCount()];
        for (Map.Entry<Integer, Integer> id : subsetter.getGIDMap().entrySet()) {
            newIds[id.getValue()] = id.getKey();
        }
        glyphIds = new byte[2 * (mapped.size() + 1)];
        for (int i = 0; i < mapped.size(); i++) {
            int id = newIds[mapped.get(i).glyph()];
            glyphIds[2 * i + 2] = (byte) (id >> 8);
            glyphIds[2 * i + 3] = (byte) id;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream(32_768);
        subsetter.writeToStream(out);
        file = out.toByteArray();
    }

    /// The font file, not deflated.
    byte[] file() {
        return file;
    }

    /// For each character code, in two bytes, the glyph's number in that file (`CIDToGIDMap`, ISO
    /// 32000-1 table 117).
    byte[] glyphIds() {
        return glyphIds;
    }
}
