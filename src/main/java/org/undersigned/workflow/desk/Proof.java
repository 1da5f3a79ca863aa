package org.undersigned.workflow.desk;

import org.undersigned.frame.Document;
import org.undersigned.problem.Problem;

import java.util.List;
import java.util.Optional;

/// A letter's pages as they would be printed now.
///
/// @param document the pages; none if there is an error
/// @param problems everything found on the way
/// @param words how many words its text has; 0 if it could not be read
public record Proof(Optional<Document> document, List<Problem> problems, int words) {

    public Proof {
        problems = List.copyOf(problems);
    }

    /// How many pages there are.
    public int pages() {
        return document.map(it -> it.sheets().size()).orElse(0);
    }
}
