package org.undersigned.letter.text;

import org.jspecify.annotations.Nullable;
import org.undersigned.letter.Places;
import org.undersigned.problem.Place;
import org.undersigned.problem.Problem;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/// One reading of one file: what was found wrong with it, and where the nodes made of it stand.
final class Reading implements Trace {

    /// After this many problems the rest is not told: nobody mends a thousand in one go. The first
    /// error is told all the same.
    private static final int ENOUGH = 100;

    private final SourceText source;
    private final List<Problem> problems = new ArrayList<>();
    private final IdentityHashMap<Object, Place> places = new IdentityHashMap<>();
    private boolean more;

    Reading(SourceText source) {
        this.source = source;
    }

    SourceText source() {
        return source;
    }

    void error(Place place, String key, Object... arguments) {
        add(Problem.error(place, key, arguments));
    }

    void warning(Place place, String key, Object... arguments) {
        add(Problem.warning(place, key, arguments));
    }

    private void add(Problem problem) {
        if (problems.size() < ENOUGH || (problem.isError() && !failed())) {
            problems.add(problem);
        } else if (!more) {
            more = true;
            problems.add(Problem.warning(problem.place(), "letter.moreProblems", ENOUGH));
        }
    }

    boolean failed() {
        return Problem.anyError(problems);
    }

    /// What was found, in the order of the file.
    List<Problem> problems() {
        return problems.stream()
                .sorted((one, other) -> one.place().compareTo(other.place()))
                .toList();
    }

    /// Notes where a node stands.
    ///
    /// @return the node
    <T> T placed(T node, Place place) {
        places.put(node, place);
        return node;
    }

    /// Where a node stands that was {@link #placed}.
    Place placeOf(Object node) {
        @Nullable Place place = places.get(node);
        return place != null ? place : source.file();
    }

    /// Notes that a node took the place of another.
    @Override
    public void replaced(Object old, Object fresh) {
        @Nullable Place place = places.get(old);
        if (place != null) {
            places.putIfAbsent(fresh, place);
        }
    }

    Places places() {
        return new Places(source.file().file(), places);
    }
}
