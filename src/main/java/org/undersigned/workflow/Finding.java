package org.undersigned.workflow;

import org.undersigned.problem.Problem;

import java.util.List;

/// A problem, and how often it was met when many letters were made.
///
/// @param problem the problem as it was met first
/// @param more in how many further letters it was met
/// @param lines the lines of the recipients' file those letters go back to, if the problem is in
///   the row and not in the letter
public record Finding(Problem problem, int more, List<Integer> lines) {

    public Finding {
        lines = List.copyOf(lines);
    }

    /// A problem met once.
    public static Finding of(Problem problem) {
        return new Finding(problem, 0, List.of());
    }

    /// Problems each met once.
    public static List<Finding> all(List<Problem> problems) {
        return problems.stream().map(Finding::of).toList();
    }

    /// Whether one of these stops the work.
    public static boolean anyError(List<Finding> findings) {
        return findings.stream().anyMatch(finding -> finding.problem().isError());
    }
}
