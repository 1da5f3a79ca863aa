package org.undersigned.boot;

import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;
import org.undersigned.problem.BrokenInstallation;
import org.undersigned.problem.Place;
import org.undersigned.problem.Problem;
import org.undersigned.ui.Tasks;
import org.undersigned.ui.desk.Notice;

import java.nio.file.Path;
import java.util.function.Consumer;

/// Goes off when something happens that should not: it is written down, and told in one sentence.
final class Alarm {

    private final Logbook logbook;
    private final Path logs;
    private volatile @Nullable Consumer<Problem> bell;

    /// @param logs the folder of the logbook's files
    Alarm(Logbook logbook, Path logs) {
        this.logbook = logbook;
        this.logs = logs;
    }

    /// Says where it is told.
    void connect(Tasks tasks, ObservableList<Notice> notices) {
        bell = problem -> tasks.foreground(() -> notices.add(new Notice.Trouble(problem)));
    }

    /// Goes off.
    void ring(Throwable unexpected) {
        if (logbook.write(unexpected)) {
            Consumer<Problem> told = bell;
            if (told != null) {
                told.accept(BrokenInstallation.in(unexpected).orElseGet(this::somethingWrong));
            }
        }
    }

    private Problem somethingWrong() {
        return Problem.error(Place.NOWHERE, "workflow.unexpected", logs.toString());
    }
}
