package org.undersigned.typeset.paragraph;

import org.undersigned.font.Face;
import org.undersigned.font.Shaper;

/// A piece of a word that one face sets in one style and one direction.
///
/// @param at the index of its first character in the stretch
/// @param face the face that has all its characters, or the wanted one if none has
/// @param level which way it is read
record Piece(String text, Stretch stretch, int at, Face face, Level level) {

    private static final String HYPHEN = "-";
    private static final String SOFT_HYPHEN = "\u00AD";

    int length() {
        return text.length();
    }

    /// A part of it as a piece of its own.
    Piece part(int from, int to) {
        return from == 0 && to == length()
                ? this
                : new Piece(text.substring(from, to), stretch, at + from, face, level);
    }

    Run shape(Shaper shaper) {
        return new Run(shaper.shape(face, text, level.direction()), stretch, at, level);
    }

    /// With a hyphen after it, which stands for a soft one, so that the word is whole again when it
    /// is read off the page.
    Run shapeHyphenated(Shaper shaper) {
        String whole = text.endsWith(SOFT_HYPHEN) ? text.substring(0, length() - 1) : text;
        var glyphs = shaper.shape(face, whole + HYPHEN, level.direction());
        return new Run(glyphs.withText(glyphs.size() - 1, SOFT_HYPHEN), stretch, at, level);
    }
}
