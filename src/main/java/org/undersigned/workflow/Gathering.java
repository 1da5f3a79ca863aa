package org.undersigned.workflow;

import org.undersigned.problem.Place;
import org.undersigned.problem.Problem;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Gathers the problems of many letters, each kind once.
///
/// A problem at the same place is the same for all letters. One in the recipients' file is at
/// another place for every row; there the same sentence makes it the same.
final class Gathering {

    private final String rowsFile;
    private final Map<Problem, List<Problem>> met = new LinkedHashMap<>();

    /// @param rowsFile the file of the recipients, as it is named in problems
    Gathering(String rowsFile) {
        this.rowsFile = rowsFile;
    }

    /// Adds what was found in one more letter.
    void add(List<Problem> problems) {
        problems.stream()
                .distinct()
                .forEach(one -> met.computeIfAbsent(kind(one), _ -> new ArrayList<>()).add(one));
    }

    private boolean isInRow(Problem problem) {
        return problem.place().file().equals(rowsFile);
    }

    private Problem kind(Problem problem) {
        return isInRow(problem)
                ? new Problem(
                        problem.severity(),
                        Place.file(rowsFile),
                        problem.key(),
                        problem.arguments())
                : problem;
    }

    /// Each kind once, in the order in which they were met.
    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        for (List<Problem> all : met.values()) {
            Problem first = all.getFirst();
            List<Problem> others = all.subList(1, all.size());
            List<Integer> lines =
                    others.stream()
                            .filter(this::isInRow)
                            .map(problem -> problem.place().line())
                            .toList();
            findings.add(new Finding(first, others.size(), lines));
        }
        return findings;
    }
}
