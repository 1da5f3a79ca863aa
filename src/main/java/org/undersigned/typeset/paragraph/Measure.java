package org.undersigned.typeset.paragraph;

/// How long lines may be, in scaled points.
///
/// @param first the room on the first line
/// @param rest the room on each other line
/// @param em the largest em of the paragraph
record Measure(long first, long rest, long em) {

    /// @param index of the line, from 0
    long room(int index) {
        return index == 0 ? first : rest;
    }

    long narrowest() {
        return Math.min(first, rest);
    }
}
