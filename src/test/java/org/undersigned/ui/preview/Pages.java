package org.undersigned.ui.preview;

import org.undersigned.frame.Document;
import org.undersigned.problem.Place;
import org.undersigned.problem.Problem;
import org.undersigned.suite.SuiteLetter;
import org.undersigned.workflow.desk.Proof;

import java.util.Collections;
import java.util.List;
import java.util.Optional;

/// Pages to look at in tests.
final class Pages {

    /// Eight pages with notes and signers.
    static final Document POLICY = SuiteLetter.make("policy").document();

    /// One page.
    static final Document PLAIN = SuiteLetter.make("plain").document();

    private Pages() {}

    static Proof proof(Document document) {
        return new Proof(Optional.of(document), List.of(), 100);
    }

    /// What comes of a text with so many errors, and a warning.
    static Proof errors(int count) {
        Problem error = Problem.error(Place.NOWHERE, "letter.unclosedIf", "x");
        Problem warning = Problem.warning(Place.NOWHERE, "workflow.nobodyConfirmed");
        List<Problem> problems = new java.util.ArrayList<>(Collections.nCopies(count, error));
        problems.add(warning);
        return new Proof(Optional.empty(), problems, 0);
    }
}
