package org.undersigned.typeset;

import org.undersigned.measure.Length;

/// The strip that text is set in.
///
/// @param left from the left edge of the type area
/// @param width how wide it is
/// @param justified whether its right edge is straight
record Measure(Length left, Length width, boolean justified) {

    /// A narrower one.
    Measure inset(Length atLeft, Length atRight) {
        return new Measure(left.plus(atLeft), width.minus(atLeft).minus(atRight), justified);
    }

    /// What lies right of its middle.
    Measure rightHalf() {
        return inset(width.half(), Length.ZERO);
    }

    /// The same with a ragged right edge.
    Measure ragged() {
        return new Measure(left, width, false);
    }
}
