package org.undersigned.typeset.page;

import org.undersigned.measure.Length;

import java.util.List;

/// What is not divided within a column: one signatory, or the heading above several.
///
/// @param lines its lines; the first one's space stands above it, but not at the head of a column
/// @param heading whether it must have company below it
public record Entry(List<Slug> lines, boolean heading) {

    public Entry {
        lines = List.copyOf(lines);
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
