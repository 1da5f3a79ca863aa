package org.undersigned.font;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/// Lets something else say what the accents of text say that is read from right to left.
///
/// Their glyphs stand anywhere above and below the letter. Who reads a page by where its glyphs
/// stand takes them for words of their own, and divides the word and its line there.
final class AccentsApart {

    private final OptionalInt empty;
    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<String> unsaid = new ArrayList<>();

    private AccentsApart(OptionalInt empty) {
        this.empty = empty;
    }

    /// The same glyphs in the same places: the accents say nothing, and a glyph without ink or
    /// width beside their letter has their text; the letter itself, if the face has none.
    ///
    /// @param visual from left to right, an accent before its letter
    static List<Glyph> of(List<Glyph> visual, Face face) {
        AccentsApart apart = new AccentsApart(face.emptyGlyph());
        visual.forEach(apart::add);
        return apart.glyphs;
    }

    private void add(Glyph glyph) {
        if (isAccent(glyph)) {
            glyphs.add(glyph.standingFor(""));
            empty.ifPresentOrElse(
                    id -> glyphs.add(new Glyph(id, 0, 0, 0, glyph.cluster(), glyph.text())),
                    () -> unsaid.add(glyph.text()));
            return;
        }
        boolean says = !glyph.text().isEmpty() && !unsaid.isEmpty();
        glyphs.add(
                says
                        ? glyph.standingFor(glyph.text() + String.join("", unsaid.reversed()))
                        : glyph);
        if (says) {
            unsaid.clear();
        }
    }

    static boolean isAccent(Glyph glyph) {
        return glyph.advance() == 0
                && !glyph.text().isEmpty()
                && glyph.text().codePoints().allMatch(AccentsApart::isMark);
    }

    private static boolean isMark(int codePoint) {
        return Character.getType(codePoint) == Character.NON_SPACING_MARK;
    }
}
