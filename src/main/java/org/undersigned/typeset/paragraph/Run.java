package org.undersigned.typeset.paragraph;

import org.undersigned.font.GlyphString;
import org.undersigned.frame.Item;
import org.undersigned.measure.Length;

/// Glyphs of one face that stand side by side.
///
/// @param stretch the stretch they come from
/// @param at the index in it of the first character they stand for, as one reads
record Run(GlyphString glyphs, Stretch stretch, int at, Level level) {

    /// In scaled points.
    long width() {
        return glyphs.width(stretch.type().size(glyphs.face())).sp();
    }

    Item.GlyphRun standingAt(long x) {
        Type type = stretch.type();
        return new Item.GlyphRun(
                new Length(x),
                type.rise().negated(),
                glyphs,
                type.size(glyphs.face()),
                stretch.ink(),
                stretch.content(),
                stretch.originAt(at));
    }

    Length ascent() {
        return stretch.type().ascent(glyphs.face());
    }

    Length descent() {
        return stretch.type().descent(glyphs.face());
    }
}
