package org.undersigned.typeset;

import org.undersigned.measure.Length;

/// The strip that text is set in.
///
/// @param left from the left edge of the type area
/// @param width how wide it is
/// @param justified whether its right edge is straight
/// @param hang whether marks at its edges may stand a little beyond them
record Measure(Length left, Length width, boolean justified, boolean hang) {

    /// What stands deep within lists and quotations goes in no further than to this width.
    private static final Length NARROWEST = Length.points(108);

    /// Nothing stands beyond its edges.
    Measure(Length left, Length width, boolean justified) {
        this(left, width, justified, false);
    }

    /// A narrower one.
    Measure inset(Length atLeft, Length atRight) {
        return new Measure(left.plus(atLeft), width.minus(atLeft).minus(atRight), justified, hang);
    }

    /// Whether it can be so much narrower and still hold a few words.
    boolean hasRoomFor(Length indent) {
        return !NARROWEST.exceeds(width.minus(indent));
    }

    /// The same, going in on both sides as far as there is room.
    ///
    /// @param narrow what becomes narrower than this is ragged
    Measure within(Length indent, Length narrow) {
        Length free = width.minus(NARROWEST).half().max(Length.ZERO);
        Measure inner = inset(indent.min(free), indent.min(free));
        return narrow.exceeds(inner.width) ? inner.labelled() : inner;
    }

    /// What lies right of its middle.
    Measure rightHalf() {
        return inset(width.half(), Length.ZERO);
    }

    /// The same with a ragged right edge, beside a label that nothing may come near.
    Measure labelled() {
        return new Measure(left, width, false);
    }

    /// The same, nothing beyond its edges.
    Measure straight() {
        return new Measure(left, width, justified);
    }
}
