package org.undersigned.typeset.paragraph;

import org.undersigned.measure.Length;

import java.util.List;

/// How the glue of one line is set (*TeX: The Program* §§656–667). Asked for each slot once, in
/// order: what one slot's width loses by rounding the next one gets, so that the sum is exact.
final class GlueSetting {

    /// A line that needs more than so many times the stretch of its glue stays short: holes would
    /// look worse.
    private static final int MOST_STRETCH = 6;

    private final long extra;
    private final long total;
    private long seen;
    private long given;

    private GlueSetting(long extra, long total) {
        this.extra = extra;
        this.total = total;
    }

    /// @param room how long the line is to be, in scaled points
    /// @param fill whether it must be that long; else only not longer
    static GlueSetting of(List<Slot> slots, long room, boolean fill) {
        long width = 0;
        long stretch = 0;
        long shrink = 0;
        for (Slot slot : slots) {
            width += slot.width();
            stretch += slot.stretch();
            shrink += slot.shrink();
        }
        long extra = room - width;
        if (extra < 0) {
            return new GlueSetting(Math.max(extra, -shrink), shrink);
        }
        return fill && extra <= MOST_STRETCH * stretch
                ? new GlueSetting(extra, stretch)
                : new GlueSetting(0, 0);
    }

    /// In scaled points.
    long widthOf(Slot slot) {
        if (total == 0) {
            return slot.width();
        }
        seen += extra < 0 ? slot.shrink() : slot.stretch();
        long sum = Length.fraction(extra, seen, total);
        long change = sum - given;
        given = sum;
        return slot.width() + change;
    }
}
