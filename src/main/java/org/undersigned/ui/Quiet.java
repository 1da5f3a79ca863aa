package org.undersigned.ui;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/// Whether somebody waits for anything: it is quiet when nothing is being done in the background
/// and nothing was for a while. Who types or filters asks for something again before that.
final class Quiet {

    /// How often it is asked whether it is quiet again, in nanoseconds.
    private static final long LOOK = 5_000_000;

    /// Set with the first thing that is asked for, so that who looks again and again while it is
    /// quiet has nothing but this to read.
    private volatile boolean disturbed;

    private volatile boolean over;

    private int underWay;
    private long ended;

    /// An executor whose work disturbs.
    Executor disturbedBy(Executor executor) {
        return work -> {
            begin();
            executor.execute(() -> {
                try {
                    work.run();
                } finally {
                    settle();
                }
            });
        };
    }

    /// Waits until it has been quiet for a while.
    ///
    /// @param enough whether there is nothing to wait for any more
    void await(Duration wanted, BooleanSupplier enough) {
        while (disturbed && !over && !enough.getAsBoolean() && !hasBeenFor(wanted)) {
            LockSupport.parkNanos(LOOK);
        }
    }

    /// Lets nobody wait any more.
    void end() {
        over = true;
    }

    /// Whether everything ends.
    boolean isOver() {
        return over;
    }

    private synchronized void begin() {
        underWay++;
        disturbed = true;
    }

    private synchronized void settle() {
        underWay--;
        ended = System.nanoTime();
    }

    private synchronized boolean hasBeenFor(Duration wanted) {
        boolean quiet = underWay == 0 && System.nanoTime() - ended >= wanted.toNanos();
        if (quiet) {
            disturbed = false;
        }
        return quiet;
    }
}
