package org.undersigned.ui.desk;

import org.undersigned.problem.Problem;

/// Something that is told in passing.
public sealed interface Notice {

    /// Something went wrong.
    record Trouble(Problem problem) implements Notice {}

    /// Something was done that can be taken back.
    ///
    /// @param sentence what, in the user's words
    record Done(String sentence) implements Notice {}
}
