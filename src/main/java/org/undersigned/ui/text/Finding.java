package org.undersigned.ui.text;

import org.undersigned.problem.Problem;

/// A problem of the letter, and where the editor shows it.
///
/// @param problem what is wrong
/// @param start where it begins in what the editor shows, −1 if it is not there
/// @param end where it ends
public record Finding(Problem problem, int start, int end) {

    /// Whether it is in the editor.
    public boolean isShown() {
        return start >= 0;
    }

    Finding after(Splice change) {
        return isShown() ? new Finding(problem, change.moved(start), change.moved(end)) : this;
    }
}
