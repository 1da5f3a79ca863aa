package org.undersigned.font;

/// Turns text into glyphs.
@FunctionalInterface
public interface Shaper {

    /// The glyphs of a text of one face, one direction (left to right) and one line, kerned and
    /// with ligatures.
    ///
    /// Characters that set nothing (joiners, variation selectors, soft hyphens, controls) give no
    /// glyph, but may change their neighbours. A character that the face lacks gives its `.notdef`
    /// glyph: ask {@link FontLibrary#itemize} first.
    GlyphString shape(Face face, String text);
}
