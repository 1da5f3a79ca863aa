package org.undersigned.boot;

import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;
import org.undersigned.problem.Place;
import org.undersigned.problem.Problem;
import org.undersigned.ui.Tasks;
import org.undersigned.ui.desk.Notice;

import java.nio.file.Path;

/// Goes off when something happens that should not: it is written down, and told in one sentence.
final class Alarm {

    private final Logbook logbook;
    private final Path logs;
    private volatile @Nullable Runnable bell;

    /// @param logs the folder of the logbook's files
    Alarm(Logbook logbook, Path logs) {
        this.logbook = logbook;
        this.logs = logs;
    }

    /// Says where it is told.
    void connect(Tasks tasks, ObservableList<Notice> notices) {
        Notice notice =
                new Notice.Trouble(
                        Problem.error(Place.NOWHERE, "workflow.unexpected", logs.toString()));
        bell = () -> tasks.foreground(() -> notices.add(notice));
    }

    /// Goes off.
    void ring(Throwable unexpected) {
        if (logbook.write(unexpected)) {
            Runnable told = bell;
            if (told != null) {
                told.run();
            }
        }
    }
}
