package org.undersigned.ui.desk;

import org.undersigned.problem.Outcome;
import org.undersigned.problem.Place;
import org.undersigned.problem.Problem;
import org.undersigned.ui.Tasks;
import org.undersigned.workflow.desk.Desk;
import org.undersigned.workflow.desk.Overview;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/// Sends commands to the workspace, in the background and in order, and brings back what came of
/// them. Until it is back what one sees does not count as saved: it may be about to change.
final class Dispatch {

    private final Desk desk;
    private final Tasks tasks;
    private final SaveWatch saving;
    private final Consumer<Notice> notices;
    private final Home home;

    /// Where what comes back is taken in.
    ///
    /// @param shown shows what is in the workspace now
    /// @param unsaved whether something is still to be saved
    /// @param flush tries again to save that
    record Home(Consumer<Overview> shown, BooleanSupplier unsaved, Runnable flush) {}

    Dispatch(Desk desk, Tasks tasks, SaveWatch saving, Consumer<Notice> notices, Home home) {
        this.desk = desk;
        this.tasks = tasks;
        this.saving = saving;
        this.notices = notices;
        this.home = home;
    }

    /// Does a command, and then shows what is in the workspace.
    ///
    /// @param then what is done with its result if it was done
    /// @param otherwise what is done if it could not be done; the problem is told already
    <T> void attempt(
            Function<Desk, Outcome<T>> command, Consumer<? super T> then, Runnable otherwise) {
        send(
                () -> new Answer<>(command.apply(desk), desk.look()),
                answer -> {
                    answer.overview().value().ifPresent(home.shown());
                    switch (answer.outcome()) {
                        case Outcome.Done<T>(T value, var problems) -> {
                            boolean again = saving.hasFailed();
                            saving.failed(null);
                            tell(problems);
                            then.accept(value);
                            if (again) {
                                home.flush().run();
                            }
                        }
                        case Outcome.Failed<T>(var problems) -> {
                            tell(problems);
                            otherwise.run();
                            failed(problems);
                        }
                    }
                },
                () -> {
                    otherwise.run();
                    Place place = Place.file(desk.file().toString());
                    failed(List.of(Problem.error(place, "store.stopped")));
                });
    }

    /// Reads something; nothing is done if it is not there.
    <T> void fetch(Function<Desk, Outcome<Optional<T>>> reading, Consumer<? super T> then) {
        send(
                () -> reading.apply(desk),
                outcome -> {
                    tell(outcome.problems());
                    outcome.value().flatMap(Function.identity()).ifPresent(then);
                },
                () -> {});
    }

    /// Tells problems in passing.
    private void tell(List<Problem> problems) {
        problems.forEach(it -> notices.accept(new Notice.Trouble(it)));
    }

    /// What failed keeps something from being saved only if something is kept.
    private void failed(List<Problem> problems) {
        if (home.unsaved().getAsBoolean()) {
            problems.stream().filter(Problem::isError).findFirst().ifPresent(saving::failed);
        }
    }

    /// @param otherwise what is done if the work ends with an exception
    private <T> void send(Supplier<T> work, Consumer<? super T> done, Runnable otherwise) {
        saving.underWay(1);
        tasks.inOrder(work, result -> arrive(() -> done.accept(result)), () -> arrive(otherwise));
    }

    private void arrive(Runnable work) {
        try {
            work.run();
        } finally {
            saving.underWay(-1);
        }
    }

    private record Answer<T>(Outcome<T> outcome, Outcome<Overview> overview) {}
}
