package org.undersigned.ui.details;

import org.undersigned.letter.text.FrontWords;
import org.undersigned.problem.Problem;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Says which field of the form a problem belongs to.
final class Findings {

    private static final Set<String> OF_TITLE =
            Set.of("letter.titleMissing", "letter.noFrontMatter");

    private Findings() {}

    /// The problems of each key, by its path.
    static Map<String, List<Problem>> byPath(FrontWords front, List<Problem> problems) {
        Map<String, List<Problem>> found = new HashMap<>();
        for (Problem problem : problems) {
            String path = path(front, problem);
            if (!path.isEmpty()) {
                found.computeIfAbsent(path, _ -> new ArrayList<>()).add(problem);
            }
        }
        return found;
    }

    /// The path of the key that a problem is about, or nothing.
    static String path(FrontWords front, Problem problem) {
        return OF_TITLE.contains(problem.key()) ? "title" : front.keyAt(problem.place()).orElse("");
    }
}
