package org.undersigned.font;

/// Turns text into glyphs.
@FunctionalInterface
public interface Shaper {

    /// The glyphs of a text of one face, one direction and one line, kerned and with ligatures; in
    /// the order in which they stand, from left to right.
    ///
    /// Characters that set nothing (joiners, variation selectors, soft hyphens, controls) give no
    /// glyph, but may change their neighbours. A character that the face lacks gives its `.notdef`
    /// glyph: ask {@link FontLibrary#itemize} first.
    GlyphString shape(Face face, String text, Direction direction);

    /// The glyphs of a text that is read from left to right.
    default GlyphString shape(Face face, String text) {
        return shape(face, text, Direction.LEFT_TO_RIGHT);
    }
}
