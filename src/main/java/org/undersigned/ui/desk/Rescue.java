package org.undersigned.ui.desk;

import org.undersigned.problem.Outcome;
import org.undersigned.workflow.desk.Desk;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/// Saves in a copy of the workspace what cannot be saved in the workspace itself.
///
/// @param unsaved what is still to be saved
/// @param opening opens the copy
record Rescue(
        List<Function<Desk, Outcome<String>>> unsaved, Function<Path, Outcome<Desk>> opening) {

    /// Makes the copy and saves it there.
    Outcome<Path> of(Desk desk, Path target) {
        return desk.copyTo(target)
                .then(opening)
                .then(copy -> {
                    try (copy) {
                        return into(copy).map(_ -> target);
                    }
                });
    }

    private Outcome<Integer> into(Desk copy) {
        Outcome<Integer> done = new Outcome.Done<>(0, List.of());
        for (Function<Desk, Outcome<String>> one : unsaved) {
            done = done.then(count -> one.apply(copy).map(_ -> count + 1));
        }
        return done;
    }
}
