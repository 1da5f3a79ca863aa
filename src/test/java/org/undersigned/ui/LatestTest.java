package org.undersigned.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

class LatestTest {

    private final Deque<Runnable> background = new ArrayDeque<>();
    private final List<String> done = new ArrayList<>();
    private final Latest latest = new Latest(background::add, Runnable::run);

    @Test
    void doesOnlyWhatWasAskedForLast() {
        latest.ask(() -> "one", done::add);
        latest.ask(() -> "two", done::add);
        latest.ask(() -> "three", done::add);

        work();

        assertThat(done).containsExactly("three");
    }

    @Test
    void finishesWhatItBeganAndThenDoesTheLatest() {
        latest.ask(
                () -> {
                    latest.ask(() -> "two", done::add);
                    latest.ask(() -> "three", done::add);
                    return "one";
                },
                done::add);

        work();

        assertThat(done).containsExactly("one", "three");
    }

    @Test
    void goesOnAfterAFailure() {
        latest.<String>ask(
                () -> {
                    latest.ask(() -> "two", done::add);
                    throw new IllegalStateException("lost");
                },
                done::add);

        assertThatThrownBy(this::work).hasMessage("lost");
        work();
        latest.ask(() -> "three", done::add);
        work();

        assertThat(done).containsExactly("two", "three");
    }

    private void work() {
        while (!background.isEmpty()) {
            background.remove().run();
        }
    }
}
