package org.undersigned.table;

import org.undersigned.problem.Place;
import org.undersigned.problem.Problem;

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
    private final List<Problem> all = new ArrayList<>();

    public RowProblems(String file) {
        this.file = file;
    }

    public void error(int line, String key, Object... arguments) {
        all.add(Problem.error(Place.line(file, line), key, counted(List.of(arguments), 0)));
    }

    public void warning(int line, String key, Object... arguments) {
        all.add(Problem.warning(Place.line(file, line), key, counted(List.of(arguments), 0)));
    }

    /// Adds what was collected of the rows behind these.
    public void addAll(RowProblems behind) {
        all.addAll(behind.all);
    }

    /// Every error, each row on its own.
    public List<Problem> errors() {
        return all.stream().filter(Problem::isError).toList();
    }

    /// The warnings, told together.
    public List<Problem> warnings() {
        return together(all.stream().filter(it -> !it.isError()).toList());
    }

    /// Of each kind: every one if they are few; else one for each different thing said; if even
    /// those are many, the first alone with the number of the others.
    ///
    /// @param single problems of single rows
    public static List<Problem> together(List<Problem> single) {
        Map<String, List<Problem>> byKey = new LinkedHashMap<>();
        single.forEach(it -> byKey.computeIfAbsent(it.key(), _ -> new ArrayList<>()).add(it));
        List<Problem> told = new ArrayList<>();
        for (List<Problem> kind : byKey.values()) {
            if (kind.size() <= FEW) {
                told.addAll(kind);
                continue;
            }
            Map<List<Object>, List<Problem>> alike = new LinkedHashMap<>();
            kind.forEach(
                    it -> alike.computeIfAbsent(it.arguments(), _ -> new ArrayList<>()).add(it));
            var groups = alike.size() <= FEW ? alike.values() : List.of(kind);
            groups.forEach(same -> told.add(counting(same.getFirst(), same.size() - 1)));
        }
        return told.stream().sorted((one, other) -> one.place().compareTo(other.place())).toList();
    }

    private static Problem counting(Problem one, int others) {
        List<Object> said = one.arguments().subList(0, one.arguments().size() - 1);
        return new Problem(one.severity(), one.place(), one.key(), List.of(counted(said, others)));
    }

    private static Object[] counted(List<Object> said, int others) {
        List<Object> all = new ArrayList<>(said);
        all.add(others);
        return all.toArray();
    }
}
