package org.undersigned.ui.desk;

import org.undersigned.problem.Problem;

import java.time.Instant;

/// Whether what one sees is on the disk.
public sealed interface SaveState {

    /// Nothing was ever changed.
    record Untouched() implements SaveState {}

    /// All of it.
    ///
    /// @param at since when
    record Saved(Instant at) implements SaveState {}

    /// Not yet; it is on its way.
    record Saving() implements SaveState {}

    /// Not all of it; what is missing is still in the window.
    ///
    /// @param why what kept it from being saved
    record NotSaved(Problem why) implements SaveState {}

    /// Nothing can be changed.
    record ReadOnly() implements SaveState {}
}
