package org.undersigned.table;

import org.undersigned.problem.Place;
import org.undersigned.problem.Problem;
import org.undersigned.problem.Severity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Collects what is wrong with the rows of one file, so that four hundred rows with the same
/// trouble are told once.
///
/// A sentence reported here gets one argument more than its caller gives: how many other rows it is
/// said of as well.
public final class RowProblems {

    /// As many of a kind are told one by one.
    private static final int FEW = 5;

    private final String file;
    private final Map<String, List<Occurrence>> byKey = new LinkedHashMap<>();

    public RowProblems(String file) {
        this.file = file;
    }

    public void error(int line, String key, Object... arguments) {
        add(new Occurrence(Severity.ERROR, line, key, List.of(arguments)));
    }

    public void warning(int line, String key, Object... arguments) {
        add(new Occurrence(Severity.WARNING, line, key, List.of(arguments)));
    }

    private void add(Occurrence occurrence) {
        byKey.computeIfAbsent(occurrence.key, key -> new ArrayList<>()).add(occurrence);
    }

    /// Of each kind: every one if they are few; else one for each different thing said; if even
    /// those are many, the first alone with the number of the others.
    public List<Problem> collected() {
        List<Problem> problems = new ArrayList<>();
        for (List<Occurrence> kind : byKey.values()) {
            if (kind.size() <= FEW) {
                kind.forEach(occurrence -> problems.add(occurrence.told(file, 0)));
                continue;
            }
            Map<List<Object>, List<Occurrence>> alike = new LinkedHashMap<>();
            for (Occurrence occurrence : kind) {
                alike.computeIfAbsent(occurrence.arguments, said -> new ArrayList<>())
                        .add(occurrence);
            }
            var told = alike.size() <= FEW ? alike.values() : List.of(kind);
            told.forEach(same -> problems.add(same.getFirst().told(file, same.size() - 1)));
        }
        return problems.stream()
                .sorted((one, other) -> one.place().compareTo(other.place()))
                .toList();
    }

    private record Occurrence(Severity severity, int line, String key, List<Object> arguments) {

        Problem told(String file, int others) {
            List<Object> all = new ArrayList<>(arguments);
            all.add(others);
            return new Problem(severity, Place.line(file, line), key, all);
        }
    }
}
