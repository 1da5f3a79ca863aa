package org.undersigned.ui.shell;

import org.undersigned.problem.Problem;
import org.undersigned.ui.desk.LetterModel;

/// Knows the way to where a problem stands.
public interface Guide {

    /// Whether there is such a place in the window.
    boolean knows(Problem problem);

    /// Goes there: shows the screen, and the line.
    void lead(LetterModel letter, Problem problem);
}
