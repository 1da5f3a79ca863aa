package org.undersigned.cli;

import org.undersigned.workflow.Progress;

import java.io.PrintWriter;

/// Draws how far the work is into one line of a terminal; draws nothing for what is quickly done.
final class ProgressBar implements Progress {

    private static final int WIDTH = 30;
    private static final long PATIENCE_NANOS = 500_000_000;
    private static final long PAUSE_NANOS = 100_000_000;

    private final PrintWriter err;
    private final long start = System.nanoTime();
    private long lastDrawn;
    private boolean drawn;

    ProgressBar(PrintWriter err) {
        this.err = err;
    }

    @Override
    public void advanced(int done, int all) {
        long now = System.nanoTime();
        if (now - start < PATIENCE_NANOS || (drawn && now - lastDrawn < PAUSE_NANOS)) {
            return;
        }
        lastDrawn = now;
        drawn = true;
        int full = (int) ((long) WIDTH * done / all);
        String bar = "█".repeat(full) + "░".repeat(WIDTH - full);
        err.print("\r" + bar + " " + done + "/" + all);
        err.flush();
    }

    /// Takes the bar away, so that what follows starts at the margin.
    void clear() {
        if (drawn) {
            err.print("\r\u001B[K");
            err.flush();
        }
    }
}
