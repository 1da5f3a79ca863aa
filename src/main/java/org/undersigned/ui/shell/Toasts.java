package org.undersigned.ui.shell;

import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;
import org.undersigned.ui.Tasks;
import org.undersigned.ui.desk.DeskModel;
import org.undersigned.ui.desk.Notice;
import org.undersigned.workflow.desk.Step;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/// What is told in passing and shown for a while: three at a time, the newest last. What went wrong
/// stays until it is closed; what was done goes by itself, sooner if there is no room.
final class Toasts {

    /// As many are shown at once.
    static final int MOST = 3;

    /// So long one has to read what was done, and to take it back there.
    static final Duration DONE = Duration.ofSeconds(10);

    /// So long one has to look at what was written.
    static final Duration WRITTEN = Duration.ofSeconds(20);

    /// So long one has to read what is worth a look.
    static final Duration WARNING = Duration.ofSeconds(15);

    private final WindowModel window;
    private final Tasks tasks;
    private final ObservableList<Toast> shown = FXCollections.observableArrayList();
    private final ObservableList<Toast> shownSeen = FXCollections.unmodifiableObservableList(shown);
    private final Deque<Toast> waiting = new ArrayDeque<>();
    private long told;

    Toasts(WindowModel window, Tasks tasks) {
        this.window = window;
        this.tasks = tasks;
        window.notices()
                .addListener(
                        (ListChangeListener<Notice>)
                                change -> {
                                    while (change.next()) {
                                        change.getAddedSubList().forEach(this::tell);
                                    }
                                });
        window.notices().forEach(this::tell);
        window.deskProperty().subscribe((_, _) -> forgetSteps());
    }

    /// Those that are shown now.
    ObservableList<Toast> shown() {
        return shownSeen;
    }

    /// Takes one away.
    void close(Toast toast) {
        waiting.remove(toast);
        if (shown.remove(toast)) {
            showNext();
        }
    }

    /// Takes back what it told of, if nothing was done since.
    void undo(Toast toast) {
        DeskModel desk = window.deskProperty().get();
        if (desk != null && canUndo(toast)) {
            desk.undo();
        }
        close(toast);
    }

    /// Whether what it told of was done last.
    boolean canUndo(Toast toast) {
        return toast.step() != null && toast.step().equals(lastStep());
    }

    private void tell(Notice notice) {
        if (repeats(notice)) {
            return;
        }
        waiting.add(new Toast(told++, notice, stepOf(notice)));
        if (shown.size() == MOST) {
            firstThatGoes().ifPresent(this::close);
        }
        showNext();
    }

    /// Who types while the disk is full would be told once a second.
    private boolean repeats(Notice notice) {
        return notice instanceof Notice.Trouble
                && (shown.stream().anyMatch(it -> it.notice().equals(notice))
                        || waiting.stream().anyMatch(it -> it.notice().equals(notice)));
    }

    private void showNext() {
        while (shown.size() < MOST && !waiting.isEmpty()) {
            Toast next = waiting.remove();
            shown.add(next);
            if (!next.stays()) {
                tasks.after(time(next.notice()), () -> close(next));
            }
        }
    }

    private Optional<Toast> firstThatGoes() {
        return shown.stream().filter(it -> !it.stays()).findFirst();
    }

    private static Duration time(Notice notice) {
        return switch (notice) {
            case Notice.Done _, Notice.Told _ -> DONE;
            case Notice.Written _ -> WRITTEN;
            case Notice.Trouble _ -> WARNING;
        };
    }

    private @Nullable Step stepOf(Notice notice) {
        return switch (notice) {
            case Notice.Done _ -> lastStep();
            case Notice.Trouble _, Notice.Told _, Notice.Written _ -> null;
        };
    }

    private @Nullable Step lastStep() {
        DeskModel desk = window.deskProperty().get();
        return desk == null ? null : desk.undoProperty().get();
    }

    private void forgetSteps() {
        shown.stream().filter(it -> it.step() != null).toList().forEach(this::close);
    }
}
