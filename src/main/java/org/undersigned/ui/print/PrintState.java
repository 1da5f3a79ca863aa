package org.undersigned.ui.print;

import org.undersigned.problem.Problem;

/// How far the printing is.
sealed interface PrintState {

    /// Nothing was printed yet.
    record Idle() implements PrintState {}

    /// The printer is getting pages.
    ///
    /// @param pages how many it has
    record Running(int pages, boolean stopping) implements PrintState {}

    /// The printer has everything.
    record Printed(int pages) implements PrintState {}

    /// It was called off.
    record CalledOff() implements PrintState {}

    /// The letter cannot be printed as it is.
    record Unprintable(Problem problem) implements PrintState {}

    /// The printer did not take it.
    record Refused() implements PrintState {}
}
