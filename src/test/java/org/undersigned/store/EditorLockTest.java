package org.undersigned.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.undersigned.store.Desk.add;
import static org.undersigned.store.Desk.done;
import static org.undersigned.store.Desk.keys;
import static org.undersigned.store.Desk.texts;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.undersigned.problem.Outcome;
import org.undersigned.problem.Problem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/// One edits, the others read and are told who it is.
class EditorLockTest {

    @TempDir Path folder;
    private Desk desk;

    @BeforeEach
    void sitDown() {
        desk = new Desk(folder);
    }

    @Test
    void letsTheSecondReadAndSaysWhoEdits() {
        try (Workspace first = desk.create()) {
            Outcome<Workspace> second = desk.workspaces().open(desk.file());
            Problem told = second.problems().getFirst();

            assertThat(told.key()).isEqualTo("store.inUse");
            assertThat(told.arguments())
                    .contains(
                            "roe",
                            "" + ProcessHandle.current().pid(),
                            Instant.parse("2031-03-03T08:00:00Z"));
            try (Workspace reader = second.value().orElseThrow()) {
                assertThat(reader.isEditable()).isFalse();
                add(first, "benches", "Benches.");
                assertThat(texts(reader)).containsExactly("benches: Benches.");
            }
            assertThat(keys(desk.workspaces().open(desk.file()))).containsExactly("store.inUse");
        }
        desk.open().close();
    }

    @Test
    void takesOverWhatAKilledProcessLeft() throws IOException {
        desk.create().close();
        Path left = EditorLock.pathFor(desk.file());
        try (Workspace workspace = desk.open()) {
            assertThat(workspace.isEditable()).isTrue();
            Files.copy(left, folder.resolve("left"));
        }
        Files.move(folder.resolve("left"), left);

        try (Workspace workspace = desk.open()) {
            assertThat(workspace.isEditable()).isTrue();
        }
        assertThat(left).doesNotExist();
    }

    @Test
    void startsAnewWhereALockWasTorn() throws IOException {
        desk.create().close();
        Files.writeString(EditorLock.pathFor(desk.file()), "SQLite format 3\0 and no more");

        try (Workspace workspace = desk.open()) {
            assertThat(workspace.isEditable()).isTrue();
        }
    }

    @Test
    void neverLetsTwoEditAtOnce() throws Exception {
        desk.create().close();
        AtomicInteger editors = new AtomicInteger();
        AtomicInteger turns = new AtomicInteger();
        Callable<Integer> work =
                () -> {
                    int most = 0;
                    for (int i = 0; i < 40; i++) {
                        Outcome<Workspace> outcome = desk.workspaces().open(desk.file());
                        assertThat(outcome.value()).as(outcome.toString()).isPresent();
                        try (Workspace workspace = outcome.value().orElseThrow()) {
                            if (workspace.isEditable()) {
                                turns.incrementAndGet();
                                most = Math.max(most, editors.incrementAndGet());
                                done(workspace.change(Label.of("n"), it -> rename(it, "n")));
                                editors.decrementAndGet();
                            }
                        }
                    }
                    return most;
                };
        List<Integer> most = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<Integer>> futures = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                futures.add(threads.submit(work));
            }
            for (Future<Integer> future : futures) {
                most.add(future.get());
            }
        }
        assertThat(most).allMatch(count -> count <= 1);
        assertThat(turns.get()).isPositive();
        try (Workspace workspace = desk.open()) {
            assertThat(done(workspace.history())).hasSize(turns.get());
        }
    }

    private static Outcome<Stored<LetterText>> rename(Contents contents, String name) {
        String unused = name + contents.letters().all().size();
        return contents.letters().add(new LetterText(unused, ""));
    }
}
