package org.undersigned.typeset;

import org.undersigned.problem.Problem;

import java.util.ArrayList;
import java.util.List;

/// What is found while one letter is set: most of it can be known only then.
final class Findings {

    private final List<Problem> problems = new ArrayList<>();

    void add(Problem problem) {
        problems.add(problem);
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }
}
