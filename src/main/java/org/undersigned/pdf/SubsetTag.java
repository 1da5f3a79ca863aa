package org.undersigned.pdf;

import org.undersigned.font.Face;

import java.util.List;

/// The six letters before the name of a subset (ISO 32000-1 §9.6.4), made from what is in it.
final class SubsetTag {

    private static final int LETTERS = 6;

    private SubsetTag() {}

    static String of(Face face, List<Mapped> mapped) {
        long hash = mix(0, face.postScriptName());
        for (Mapped one : mapped) {
            hash = mix(hash * 31 + one.glyph(), one.text());
        }
        char[] tag = new char[LETTERS];
        for (int i = 0; i < LETTERS; i++) {
            tag[i] = (char) ('A' + Math.floorMod(hash, 26));
            hash = Math.floorDiv(hash, 26);
        }
        return new String(tag);
    }

    /// Text into a running hash; the multiplier is that of the 64-bit FNV-1a hash.
    private static long mix(long hash, String text) {
        long mixed = hash;
        for (int i = 0; i < text.length(); i++) {
            mixed = (mixed ^ text.charAt(i)) * 0x100000001B3L;
        }
        return mixed;
    }
}
