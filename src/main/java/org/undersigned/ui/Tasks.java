package org.undersigned.ui;

import javafx.application.Platform;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The way to the background and back: the only class that knows of threads.
///
/// Work gets values that nobody changes, and its result is handed over in the foreground, which is
/// the JavaFX thread. Nothing in the foreground may take longer than a frame.
public final class Tasks implements AutoCloseable {

    private final Executor foreground;
    private final Executor orderly;
    private final Executor aside;
    private final Executor leisurely;
    private final Quiet quiet;
    private final Timer timer;
    private final Runnable end;

    private Tasks(
            Executor foreground,
            Executor orderly,
            Executor aside,
            Executor leisurely,
            Quiet quiet,
            Timer timer,
            Runnable end) {
        this.foreground = foreground;
        this.orderly = orderly;
        this.aside = aside;
        this.leisurely = leisurely;
        this.quiet = quiet;
        this.timer = timer;
        this.end = end;
    }

    /// With threads of their own.
    ///
    /// @param failed told of what should never happen: an exception that nobody caught
    public static Tasks live(Consumer<Throwable> failed) {
        ScheduledExecutorService orderly =
                Executors.newSingleThreadScheduledExecutor(work -> thread("workspace", work));
        ExecutorService aside = Executors.newCachedThreadPool(work -> thread("aside", work));
        ForkJoinPool leisurely = leisurely();
        Quiet quiet = new Quiet();
        Timer timer =
                (wait, work) -> {
                    var coming =
                            orderly.schedule(
                                    told(work, failed), wait.toMillis(), TimeUnit.MILLISECONDS);
                    return () -> coming.cancel(false);
                };
        return new Tasks(
                Platform::runLater,
                quiet.disturbedBy(work -> orderly.execute(told(work, failed))),
                quiet.disturbedBy(work -> aside.execute(told(work, failed))),
                work -> leisurely.execute(told(work, failed)),
                quiet,
                timer,
                () -> finish(orderly, aside, leisurely));
    }

    /// Everything at once and in the caller's thread, for tests.
    public static Tasks direct(Timer timer) {
        Executor direct = Runnable::run;
        return new Tasks(direct, direct, direct, direct, new Quiet(), timer, () -> {});
    }

    /// Does work that keeps its order: one piece after the other, as they were asked for. Whatever
    /// touches the workspace goes this way.
    public <T> void inOrder(Supplier<T> work, Consumer<? super T> done) {
        inOrder(work, done, () -> {});
    }

    /// The same.
    ///
    /// @param otherwise what is done in the foreground if the work ends with an exception, which
    ///   should never happen and is told elsewhere
    public <T> void inOrder(Supplier<T> work, Consumer<? super T> done, Runnable otherwise) {
        orderly.execute(handingOver(work, done, otherwise));
    }

    /// Does work beside everything else.
    public <T> void aside(Supplier<T> work, Consumer<? super T> done) {
        aside.execute(handingOver(work, done, () -> {}));
    }

    /// A line of work of which only the latest matters.
    public Latest latest() {
        return new Latest(aside, foreground);
    }

    /// A line of work that is in no hurry, of which only the latest matters.
    public Leisure leisure() {
        return new Leisure(leisurely, foreground, quiet);
    }

    /// Does something in the foreground after a while.
    ///
    /// @return calls it off
    public Runnable after(Duration wait, Runnable work) {
        return timer.after(wait, () -> foreground.execute(work));
    }

    /// Does something in the foreground, from whatever thread.
    public void foreground(Runnable work) {
        foreground.execute(work);
    }

    /// Waits until what was asked for in order is done, and ends the threads.
    @Override
    public void close() {
        quiet.end();
        end.run();
    }

    private <T> Runnable handingOver(
            Supplier<T> work, Consumer<? super T> done, Runnable otherwise) {
        return () -> {
            T result;
            try {
                result = work.get();
            } catch (RuntimeException | Error e) {
                foreground.execute(otherwise);
                throw e;
            }
            foreground.execute(() -> done.accept(result));
        };
    }

    private static Runnable told(Runnable work, Consumer<Throwable> failed) {
        return () -> {
            try {
                work.run();
            } catch (RuntimeException | Error e) {
                failed.accept(e);
                throw e;
            }
        };
    }

    private static Thread thread(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }

    /// Leaves a core to whoever sits before the window, if there are two. Work that is split up
    /// stays in it.
    private static ForkJoinPool leisurely() {
        return new ForkJoinPool(Math.max(1, Runtime.getRuntime().availableProcessors() - 1));
    }

    private static void finish(
            ExecutorService orderly, ExecutorService aside, ExecutorService leisurely) {
        leisurely.shutdown();
        aside.shutdownNow();
        orderly.close();
    }
}
