package org.undersigned.ui;

import org.jspecify.annotations.Nullable;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Work of which only the latest matters: what was asked for and not yet begun when the next is
/// asked for is never done. What was begun is finished and handed over, since it is newer than what
/// is shown.
public final class Latest {

    private final Executor background;
    private final Executor foreground;
    private @Nullable Runnable next;
    private boolean working;

    /// @param background where the work is done
    /// @param foreground where results are handed over
    Latest(Executor background, Executor foreground) {
        this.background = background;
        this.foreground = foreground;
    }

    /// Asks for work.
    ///
    /// @param work made of values that nobody changes
    /// @param done what is done with its result, in the foreground
    public <T> void ask(Supplier<T> work, Consumer<? super T> done) {
        synchronized (this) {
            next =
                    () -> {
                        T result = work.get();
                        foreground.execute(() -> done.accept(result));
                    };
            if (working) {
                return;
            }
            working = true;
        }
        background.execute(this::work);
    }

    private void work() {
        boolean done = false;
        try {
            for (Runnable now = take(); now != null; now = take()) {
                now.run();
            }
            done = true;
        } finally {
            if (!done) {
                background.execute(this::work);
            }
        }
    }

    private synchronized @Nullable Runnable take() {
        Runnable taken = next;
        next = null;
        working = taken != null;
        return taken;
    }
}
