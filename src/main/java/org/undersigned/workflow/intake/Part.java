package org.undersigned.workflow.intake;

import org.undersigned.problem.Problem;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What one thing that is brought will do.
///
/// @param item what is brought, and what it is for
/// @param effect what comes of it
/// @param columns what the columns of a table are taken for
/// @param unfit what is wrong with each row that cannot be used
/// @param cleanings what is changed in cells so that one can see it
/// @param problems everything else that was found; with an error nothing comes of it
public record Part(
        Item item,
        Effect effect,
        List<Column> columns,
        List<Problem> unfit,
        List<Cleaned> cleanings,
        List<Problem> problems) {

    public Part {
        columns = List.copyOf(columns);
        unfit = List.copyOf(unfit);
        cleanings = List.copyOf(cleanings);
        problems = List.copyOf(problems);
    }

    /// How many rows cannot be used.
    public int unfitRows() {
        return (int) unfit.stream().map(it -> it.place().line()).distinct().count();
    }

    /// What is changed by each rule that changes anything, by its word.
    public Map<String, List<Cleaned>> cleaningsByRule() {
        return cleanings.stream()
                .collect(
                        Collectors.groupingBy(
                                Cleaned::rule, LinkedHashMap::new, Collectors.toList()));
    }

    Part with(Effect newEffect, List<Problem> newProblems) {
        return new Part(item, newEffect, columns, unfit, cleanings, newProblems);
    }
}
