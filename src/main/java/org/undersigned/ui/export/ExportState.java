package org.undersigned.ui.export;

import org.undersigned.problem.Problem;
import org.undersigned.workflow.Rendering;
import org.undersigned.workflow.Target;

import java.nio.file.Path;
import java.time.Instant;

/// How far an export is.
sealed interface ExportState {

    /// There was none yet.
    record Idle() implements ExportState {}

    /// Files are being written.
    ///
    /// @param done how many letters are set
    /// @param all how many there are
    /// @param stopping whether it was called off, and is ending
    record Running(int done, int all, boolean stopping) implements ExportState {}

    /// All files are in their places.
    ///
    /// @param at since when
    record Written(Rendering rendering, Target target, Instant at) implements ExportState {

        /// The folder they are in.
        Path folder() {
            Path output = target.output().toAbsolutePath();
            Path parent = output.getParent();
            return target.personal() || parent == null ? output : parent;
        }
    }

    /// It was called off, and there is nothing.
    record CalledOff() implements ExportState {}

    /// Files have come where these were to go, and there is nothing new: whether they may be
    /// replaced is to be asked.
    record InTheWay(Target target) implements ExportState {}

    /// Something kept it from being done, and there is nothing.
    record Failed(Problem problem) implements ExportState {}
}
