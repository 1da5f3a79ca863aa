package org.undersigned.typeset.page;

import org.undersigned.measure.Length;

import java.util.List;

/// What is not divided within a column: one signatory, or the heading above several.
///
/// @param lines its lines; the first one's space stands above it, but not at the head of a column
/// @param heading whether it must have company below it
/// @param continued what is set once more above it if a page begins with it: the heading of its
///   group
public record Entry(List<Slug> lines, boolean heading, List<Slug> continued) {

    public Entry {
        lines = List.copyOf(lines);
        continued = List.copyOf(continued);
    }

    public Entry(List<Slug> lines, boolean heading) {
        this(lines, heading, List.of());
    }

    /// The height at the head of a column.
    Length height() {
        return Slug.heightOf(lines);
    }

    /// The height below another entry.
    Length extent() {
        return Slug.extentOf(lines);
    }
}
