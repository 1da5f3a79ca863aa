package org.undersigned.boot;

import org.undersigned.ui.Tasks;
import org.undersigned.ui.shell.WindowModel;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// What is done when the system ends the program: somebody logs out, or it gets SIGTERM. What is
/// typed, also in a cell, is saved first, and the workspace is closed.
final class Ending {

    /// Systems wait about as long before they kill.
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final WindowModel window;
    private final Tasks tasks;
    private volatile boolean left;

    private Ending(WindowModel window, Tasks tasks) {
        this.window = window;
        this.tasks = tasks;
    }

    /// Watches for it.
    static Ending watch(WindowModel window, Tasks tasks) {
        Ending ending = new Ending(window, tasks);
        Runtime.getRuntime().addShutdownHook(new Thread(ending::save, "ending"));
        return ending;
    }

    /// The window was closed: everything is saved, or somebody decided that it need not be.
    void left() {
        left = true;
    }

    private void save() {
        if (left) {
            return;
        }
        CountDownLatch closed = new CountDownLatch(1);
        tasks.foreground(() -> window.close(closed::countDown));
        try {
            closed.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
