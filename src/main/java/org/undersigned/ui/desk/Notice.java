package org.undersigned.ui.desk;

import org.undersigned.problem.Problem;

import java.nio.file.Path;

/// Something that is told in passing.
public sealed interface Notice {

    /// Something went wrong.
    record Trouble(Problem problem) implements Notice {}

    /// Files were written that one may want to look at.
    ///
    /// @param sentence which, in the user's words
    /// @param path the file, or the folder of several
    record Written(String sentence, Path path) implements Notice {}

    /// Something was done that changed nothing here.
    ///
    /// @param sentence what, in the user's words
    record Told(String sentence) implements Notice {}

    /// Something was done that can be taken back.
    ///
    /// @param sentence what, in the user's words
    record Done(String sentence) implements Notice {}
}
