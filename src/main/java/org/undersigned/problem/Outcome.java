package org.undersigned.problem;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// What came of a piece of work: a value, problems, or both.
///
/// There is no value if one of the problems is an error that left nothing to go on with; warnings
/// come beside a value.
///
/// @param <T> what the work makes
public sealed interface Outcome<T> {

    List<Problem> problems();

    Optional<T> value();

    /// The work was done; the problems, if any, are worth a look.
    record Done<T>(T result, List<Problem> problems) implements Outcome<T> {
        public Done {
            problems = List.copyOf(problems);
        }

        @Override
        public Optional<T> value() {
            return Optional.of(result);
        }
    }

    /// The work could not be done; at least one problem is an error.
    record Failed<T>(List<Problem> problems) implements Outcome<T> {
        public Failed {
            problems = List.copyOf(problems);
            if (!Problem.anyError(problems)) {
                throw new IllegalArgumentException("failed without an error: " + problems);
            }
        }

        @Override
        public Optional<T> value() {
            return Optional.empty();
        }
    }

    /// The same with something else made of the value.
    default <R> Outcome<R> map(Function<? super T, ? extends R> change) {
        return switch (this) {
            case Failed<T>(var problems) -> new Failed<>(problems);
            case Done<T>(T result, var problems) -> new Done<>(change.apply(result), problems);
        };
    }

    /// Goes on with the value; what was found before comes before what is found then.
    default <R> Outcome<R> then(Function<? super T, Outcome<R>> next) {
        return switch (this) {
            case Failed<T>(var problems) -> new Failed<>(problems);
            case Done<T>(T result, var found) -> {
                Outcome<R> outcome = next.apply(result);
                List<Problem> all =
                        Stream.concat(found.stream(), outcome.problems().stream()).toList();
                yield switch (outcome) {
                    case Failed<R> _ -> new Failed<>(all);
                    case Done<R>(R value, var _) -> new Done<>(value, all);
                };
            }
        };
    }

    /// Done if none of the problems is an error, else failed.
    static <T> Outcome<T> of(T result, List<Problem> problems) {
        return Problem.anyError(problems) ? new Failed<>(problems) : new Done<>(result, problems);
    }

    static <T> Outcome<T> failed(Problem... problems) {
        return new Failed<>(List.of(problems));
    }
}
