package org.undersigned.typeset.paragraph;

import org.undersigned.frame.Item;
import org.undersigned.measure.Length;

import java.util.ArrayList;
import java.util.List;

/// Puts runs side by side.
final class LineBuilder {

    private final List<Item.GlyphRun> placed = new ArrayList<>();
    private final Type strut;
    private long x;
    private Length ascent = Length.ZERO;
    private Length descent = Length.ZERO;

    LineBuilder(long indent, Type strut) {
        this.x = indent;
        this.strut = strut;
    }

    /// @param width the room they take, in scaled points, whatever they need
    void add(List<Run> runs, long width) {
        long at = x;
        for (Run run : runs) {
            if (run.glyphs().size() > 0) {
                placed.add(run.standingAt(at));
                at += run.width();
                ascent = ascent.max(run.ascent());
                descent = descent.max(run.descent());
            }
        }
        x += width;
    }

    Line build() {
        if (placed.isEmpty()) {
            ascent = strut.ascent();
            descent = strut.descent();
        }
        return new Line(placed, new Length(x), ascent, descent);
    }
}
