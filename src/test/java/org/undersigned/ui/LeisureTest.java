package org.undersigned.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

@Timeout(60)
class LeisureTest {

    private final ExecutorService background = Executors.newCachedThreadPool();
    private final BlockingQueue<String> done = new LinkedBlockingQueue<>();
    private final Quiet quiet = new Quiet();
    private final Leisure leisure = new Leisure(background, Runnable::run, quiet);

    @AfterEach
    void end() {
        quiet.end();
        background.close();
    }

    @Test
    void doesAtOnceWhatNobodyStandsInTheWayOf() {
        leisure.ask(_ -> "one", done::add);

        assertThat(next()).isEqualTo("one");
    }

    @Test
    void waitsUntilNothingElseIsDone() throws InterruptedException {
        CountDownLatch typed = new CountDownLatch(1);
        quiet.disturbedBy(background).execute(() -> await(typed));
        leisure.ask(_ -> "one", done::add);
        assertThat(done.poll(100, TimeUnit.MILLISECONDS)).isNull();

        typed.countDown();

        assertThat(next()).isEqualTo("one");
    }

    @Test
    void standsStillWhileSomethingElseIsDone() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch typing = new CountDownLatch(1);
        leisure.ask(
                stopped -> {
                    begun.countDown();
                    await(typing);
                    return stopped.getAsBoolean() ? "called off" : "went on";
                },
                done::add);
        await(begun);
        CountDownLatch typed = new CountDownLatch(1);
        quiet.disturbedBy(background).execute(() -> await(typed));
        typing.countDown();
        assertThat(done.poll(100, TimeUnit.MILLISECONDS)).isNull();

        typed.countDown();

        assertThat(next()).isEqualTo("went on");
    }

    @Test
    void tellsNothingOfWhatWasCalledOff() {
        List<Boolean> stops = new ArrayList<>();
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch going = new CountDownLatch(1);
        leisure.ask(
                stopped -> {
                    begun.countDown();
                    await(going);
                    stops.add(stopped.getAsBoolean());
                    return "one";
                },
                done::add);
        await(begun);
        leisure.ask(_ -> "two", done::add);
        going.countDown();

        assertThat(next()).isEqualTo("two");
        assertThat(done).isEmpty();
        assertThat(stops).containsExactly(true);
    }

    @Test
    void callsOffWhatStandsStill() {
        CountDownLatch typed = new CountDownLatch(1);
        quiet.disturbedBy(background).execute(() -> await(typed));
        leisure.ask(stopped -> String.valueOf(stopped.getAsBoolean()), done::add);
        leisure.callOff();
        leisure.ask(_ -> "two", done::add);
        leisure.callOff();
        CountDownLatch over = new CountDownLatch(1);
        new Latest(background, Runnable::run).ask(() -> true, _ -> over.countDown());
        await(over);

        assertThat(done).isEmpty();
        typed.countDown();
    }

    @Test
    void endsWhenEverythingEnds() {
        quiet.disturbedBy(_ -> {}).execute(() -> {});
        leisure.ask(stopped -> String.valueOf(stopped.getAsBoolean()), done::add);

        quiet.end();

        assertThat(next()).isEqualTo("true");
    }

    @Test
    void leavesACoreToWhoeverWaits() throws InterruptedException {
        Darkroom.open();
        try (Tasks tasks = Tasks.live(_ -> {})) {
            BlockingQueue<Set<Thread>> workers = new LinkedBlockingQueue<>();
            tasks.leisure()
                    .ask(
                            _ ->
                                    IntStream.range(0, 1000)
                                            .parallel()
                                            .mapToObj(_ -> Thread.currentThread())
                                            .collect(Collectors.toSet()),
                            workers::add);

            assertThat(workers.poll(30, TimeUnit.SECONDS))
                    .hasSizeBetween(1, Math.max(1, ForkJoinPool.commonPool().getParallelism()))
                    .allSatisfy(it -> assertThat(it).isInstanceOf(ForkJoinWorkerThread.class))
                    .noneSatisfy(it ->
                            assertThat(((ForkJoinWorkerThread) it).getPool())
                                    .isSameAs(ForkJoinPool.commonPool()));
        }
    }

    private String next() {
        try {
            String next = done.poll(30, TimeUnit.SECONDS);
            if (next == null) {
                throw new AssertionError("nothing was done");
            }
            return next;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
