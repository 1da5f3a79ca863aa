package org.undersigned.workflow.desk;

import org.undersigned.problem.Outcome;
import org.undersigned.problem.Problem;
import org.undersigned.store.Contents;
import org.undersigned.store.Label;
import org.undersigned.store.Stored;
import org.undersigned.store.Workspace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/// The lines of lists of one kind: does something to several of them, as they stand now, in one
/// step.
///
/// @param finder finds a line by its id
/// @param ahead finds several by their ids, before each is asked for; it may leave them out
/// @param naming what a line is called in the history
record Lines<T>(
        Workspace workspace,
        BiFunction<Contents, String, Optional<Stored<T>>> finder,
        BiFunction<Contents, List<String>, Map<String, Stored<T>>> ahead,
        Function<T, String> naming) {

    private static final int AHEAD = 200;

    Lines(
            Workspace workspace,
            BiFunction<Contents, String, Optional<Stored<T>>> finder,
            Function<T, String> naming) {
        this(workspace, finder, (_, _) -> Map.of(), naming);
    }

    /// What is done to one line.
    interface Deed<T, R> {
        Outcome<R> to(Contents contents, Stored<T> line);
    }

    /// Does it to each line, or to none if one of them cannot be done.
    ///
    /// @param label what it is called; `.many` is added for more than one line
    <R> Outcome<List<R>> each(String label, List<Entry<T>> seen, Deed<T, R> deed) {
        if (seen.isEmpty()) {
            return new Outcome.Done<>(List.of(), List.of());
        }
        Label named =
                seen.size() == 1
                        ? Label.of(label, naming.apply(seen.getFirst().value()))
                        : Label.of(label + ".many", String.valueOf(seen.size()));
        return workspace.change(named, contents -> all(contents, seen, deed));
    }

    /// What is done to two lines.
    interface JointDeed<T, R> {
        Outcome<R> to(Contents contents, Stored<T> one, Stored<T> other);
    }

    /// Does something to two lines as they stand now.
    <R> Outcome<R> both(String label, Entry<T> one, Entry<T> other, JointDeed<T, R> deed) {
        Label named = Label.of(label, naming.apply(one.value()), naming.apply(other.value()));
        return workspace.change(
                named,
                contents ->
                        finder.apply(contents, one.id())
                                .flatMap(first ->
                                        finder.apply(contents, other.id())
                                                .map(it -> deed.to(contents, first, it)))
                                .orElseGet(() -> Outcome.failed(gone())));
    }

    /// Does it to each line within a change that is being made.
    <R> Outcome<List<R>> all(Contents contents, List<Entry<T>> seen, Deed<T, R> deed) {
        List<R> done = new ArrayList<>();
        Map<String, Stored<T>> found = new HashMap<>();
        for (int i = 0; i < seen.size(); i++) {
            if (i % AHEAD == 0) {
                List<Entry<T>> next = seen.subList(i, Math.min(i + AHEAD, seen.size()));
                found = new HashMap<>(ahead.apply(contents, next.stream().map(Entry::id).toList()));
            }
            String id = seen.get(i).id();
            Outcome<R> outcome =
                    Optional.ofNullable(found.remove(id))
                            .or(() -> finder.apply(contents, id))
                            .map(it -> deed.to(contents, it))
                            .orElseGet(() -> Outcome.failed(gone()));
            if (!(outcome instanceof Outcome.Done<R>(R value, var _))) {
                return new Outcome.Failed<>(outcome.problems());
            }
            done.add(value);
        }
        return new Outcome.Done<>(done, List.of());
    }

    private Problem gone() {
        return Problem.error(workspace.place(), "store.entryGone");
    }
}
