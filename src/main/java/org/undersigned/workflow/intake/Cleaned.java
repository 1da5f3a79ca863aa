package org.undersigned.workflow.intake;

import org.undersigned.table.Cleaning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A change that was made to cells so that one can see it, wherever they stood.
///
/// @param field the field they hold
/// @param before as written
/// @param after as kept
/// @param rows in how many rows
public record Cleaned(String field, String before, String after, int rows) {

    private record Kind(String field, String before, String after) {}

    /// The same changes together, in the order in which they were met.
    static List<Cleaned> together(List<Cleaning> cleanings) {
        Map<Kind, Integer> counts = new LinkedHashMap<>();
        cleanings.forEach(
                it -> counts.merge(new Kind(it.field(), it.before(), it.after()), 1, Integer::sum));
        List<Cleaned> together = new ArrayList<>();
        counts.forEach((kind, rows) ->
                together.add(new Cleaned(kind.field, kind.before, kind.after, rows)));
        return together;
    }
}
