package org.undersigned.workflow.intake;

import org.undersigned.table.Cleaning;
import org.undersigned.table.Rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A change that was made to cells so that one can see it, wherever they stood.
///
/// @param rule the word for the rule that made it
/// @param field the field they hold
/// @param before as written
/// @param after as kept; empty if nothing is
/// @param rows in how many rows
public record Cleaned(String rule, String field, String before, String after, int rows) {

    private record Kind(Rule rule, String field, String before, String after) {}

    /// The same changes together, rule by rule, and within a rule in the order in which they were
    /// met.
    static List<Cleaned> together(List<Cleaning> cleanings) {
        Map<Kind, Integer> counts = new LinkedHashMap<>();
        cleanings.forEach(it ->
                counts.merge(
                        new Kind(it.rule(), it.field(), it.before(), it.after()), 1, Integer::sum));
        List<Cleaned> together = new ArrayList<>();
        counts.entrySet().stream()
                .sorted(Comparator.comparing(it -> it.getKey().rule))
                .forEach(entry -> together.add(cleaned(entry.getKey(), entry.getValue())));
        return together;
    }

    private static Cleaned cleaned(Kind kind, int rows) {
        return new Cleaned(kind.rule.word(), kind.field, kind.before, kind.after, rows);
    }
}
