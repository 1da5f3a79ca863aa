package org.undersigned.boot;

import javafx.application.Platform;

import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.stream.LongStream;

/// Measures for how long JavaFX's thread is held: how long a piece of work waits for its turn,
/// asked again and again.
final class Holds {

    private static final int MOST = 1_000_000;

    private final long[] waits = new long[MOST];
    private volatile boolean going = true;
    private int count;
    private final Thread watch = Thread.ofPlatform().daemon().name("holds").unstarted(this::watch);

    void start() {
        watch.start();
    }

    /// Stops, and says what was seen.
    void report(String name) {
        going = false;
        try {
            watch.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        long[] sorted = LongStream.of(Arrays.copyOf(waits, count)).sorted().toArray();
        System.out.printf(
                "%n%s: work waited for JavaFX's thread p50 %.1f ms, p95 %.1f, p99 %.1f, p99.9 %.1f,"
                        + " longest %.1f (%d times asked)%n",
                name,
                at(sorted, 0.5),
                at(sorted, 0.95),
                at(sorted, 0.99),
                at(sorted, 0.999),
                at(sorted, 1),
                sorted.length);
    }

    private void watch() {
        while (going && count < MOST) {
            CountDownLatch turn = new CountDownLatch(1);
            long asked = System.nanoTime();
            Platform.runLater(turn::countDown);
            OpenWindow.await(turn);
            waits[count++] = System.nanoTime() - asked;
            OpenWindow.pause(1);
        }
    }

    private static double at(long[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1, share * sorted.length)] / 1e6;
    }
}
