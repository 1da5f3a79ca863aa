package org.undersigned.store;

import org.undersigned.problem.Outcome;
import org.undersigned.problem.Place;
import org.undersigned.problem.Problem;

import java.util.List;

/// Optimistic locking: what becomes of a change to a row that somebody else changed meanwhile.
final class Versions {

    private Versions() {}

    /// @param found whether the row was there in the version that was to be changed
    /// @param value what the row now says
    static <T> Outcome<Stored<T>> next(boolean found, Stored<?> seen, T value) {
        return found
                ? new Outcome.Done<>(new Stored<>(seen.id(), seen.version() + 1, value), List.of())
                : Outcome.failed(changedMeanwhile());
    }

    /// @param found whether the row was there in the version that was to be taken away
    static <T> Outcome<T> gone(boolean found, Stored<T> seen) {
        return found
                ? new Outcome.Done<>(seen.value(), List.of())
                : Outcome.failed(changedMeanwhile());
    }

    private static Problem changedMeanwhile() {
        return Problem.error(Place.NOWHERE, "store.changedMeanwhile");
    }
}
