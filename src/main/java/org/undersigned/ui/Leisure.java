package org.undersigned.ui;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;

/// A line of work that takes long and is in no hurry, of which only the latest matters. It begins
/// when nothing else has been done for a while, stands still while anything else is done, and ends
/// early when nobody wants to know any more.
///
/// ```java
/// leisure.ask(stopped -> Matching.among(names, stopped), this::show);
/// ```
public final class Leisure {

    /// For how long it is quiet before work begins.
    private static final Duration BEFORE = Duration.ofMillis(700);

    /// For how long it is quiet before work that stood still goes on: longer than who types takes
    /// from one letter to the next.
    private static final Duration WITHIN = Duration.ofMillis(300);

    private final Latest latest;
    private final Quiet quiet;
    private AtomicBoolean stop = new AtomicBoolean();

    /// @param background where the work is done
    /// @param foreground where results are handed over
    /// @param quiet when it is done
    Leisure(Executor background, Executor foreground, Quiet quiet) {
        this.latest = new Latest(background, foreground);
        this.quiet = quiet;
    }

    /// Asks for work; what was asked for before is called off. Asked in the foreground only.
    ///
    /// @param work made of values that nobody changes. It is given what tells whether nobody wants
    ///   to know any more, and asks that again and again, every few milliseconds, in whatever
    ///   threads: there it stands still
    /// @param done what is done with its result, in the foreground, unless it was called off
    public <T> void ask(Function<BooleanSupplier, T> work, Consumer<? super T> done) {
        callOff();
        AtomicBoolean own = new AtomicBoolean();
        stop = own;
        latest.ask(
                () -> {
                    quiet.await(BEFORE, own::get);
                    return work.apply(() -> {
                        quiet.await(WITHIN, own::get);
                        return own.get() || quiet.isOver();
                    });
                },
                result -> {
                    if (!own.get()) {
                        done.accept(result);
                    }
                });
    }

    /// Calls off what was asked for.
    public void callOff() {
        stop.set(true);
    }
}
