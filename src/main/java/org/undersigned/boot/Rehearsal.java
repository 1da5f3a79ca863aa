package org.undersigned.boot;

import org.jspecify.annotations.Nullable;
import org.undersigned.ui.Tasks;
import org.undersigned.ui.desk.DeskModel;
import org.undersigned.ui.desk.LetterModel;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/// Does some commands as soon as the first page is there, one after the other: so the JVM learns
/// when the program is packaged what the window will need, and so one measures how long that takes.
final class Rehearsal {

    /// Names the commands, with commas between; the last is `quit`.
    private static final String PROPERTY = "undersigned.rehearsal";

    private static final Duration WAIT = Duration.ofMillis(20);
    private static final Duration PAUSE = Duration.ofMillis(300);

    private final Window window;
    private final Tasks tasks;
    private final Deque<String> commands;

    private Rehearsal(Window window, Tasks tasks, List<String> commands) {
        this.window = window;
        this.tasks = tasks;
        this.commands = new ArrayDeque<>(commands);
    }

    /// Begins, if one is wanted.
    static void begin(Window window, Tasks tasks) {
        String commands = System.getProperty(PROPERTY, "");
        if (!commands.isEmpty()) {
            new Rehearsal(window, tasks, List.of(commands.split(","))).await();
        }
    }

    private void await() {
        if (hasPages(window.model().deskProperty().get())) {
            goOn();
        } else {
            tasks.after(WAIT, this::await);
        }
    }

    private void goOn() {
        if (!commands.isEmpty()) {
            window.shell().run(commands.remove());
            tasks.after(PAUSE, this::goOn);
        }
    }

    private static boolean hasPages(@Nullable DeskModel desk) {
        LetterModel letter = desk == null ? null : desk.letterProperty().get();
        return letter != null && letter.proof().proofProperty().get().document().isPresent();
    }
}
