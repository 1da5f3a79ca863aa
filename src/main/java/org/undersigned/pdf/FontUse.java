package org.undersigned.pdf;

import org.jspecify.annotations.Nullable;
import org.undersigned.font.Face;
import org.undersigned.font.GlyphString;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Which glyphs of one face a document uses, and under which character codes.
///
/// First every string is {@linkplain #collect collected}; then {@link #number} gives the codes, in
/// the order of glyph and text, so that they do not depend on where a glyph stands first.
final class FontUse {

    private final Face face;
    private final @Nullable Entry[] byGlyph;
    private final List<Entry> entries = new ArrayList<>();

    FontUse(Face face) {
        this.face = face;
        this.byGlyph = new @Nullable Entry[face.glyphCount()];
    }

    Face face() {
        return face;
    }

    /// @throws IllegalArgumentException if a character is missing in the face
    void collect(GlyphString glyphs) {
        for (int i = 0; i < glyphs.size(); i++) {
            int glyph = glyphs.glyph(i);
            if (glyph == 0) {
                throw new IllegalArgumentException("no glyph for a character in “" + glyphs + "”");
            }
            String text = ReadableText.of(glyphs.text(i));
            if (find(glyph, text) == null) {
                Entry entry = new Entry(new Mapped(glyph, text), byGlyph[glyph]);
                byGlyph[glyph] = entry;
                entries.add(entry);
            }
        }
    }

    /// Gives each glyph its character code, from 1.
    ///
    /// @return the glyphs in the order of their codes
    List<Mapped> number() {
        entries.sort(Comparator.comparing(Entry::mapped));
        for (int i = 0; i < entries.size(); i++) {
            entries.get(i).code = i + 1;
        }
        return entries.stream().map(Entry::mapped).toList();
    }

    /// The character code of a glyph that stands for this text.
    int code(int glyph, String text) {
        Entry entry = find(glyph, ReadableText.of(text));
        if (entry == null) {
            throw new IllegalStateException("glyph " + glyph + " was not collected");
        }
        return entry.code;
    }

    private @Nullable Entry find(int glyph, String text) {
        Entry entry = byGlyph[glyph];
        while (entry != null && !entry.mapped.text().equals(text)) {
            entry = entry.next;
        }
        return entry;
    }

    /// One glyph and text in a chain of those with the same glyph.
    private static final class Entry {

        private final Mapped mapped;
        private final @Nullable Entry next;
        private int code;

        Entry(Mapped mapped, @Nullable Entry next) {
            this.mapped = mapped;
            this.next = next;
        }

        Mapped mapped() {
            return mapped;
        }
    }
}
