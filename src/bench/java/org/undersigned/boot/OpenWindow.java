package org.undersigned.boot;

import javafx.animation.AnimationTimer;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.stage.Stage;

import org.undersigned.store.Workspaces;
import org.undersigned.table.Mapping;
import org.undersigned.ui.Messages;
import org.undersigned.ui.Outside;
import org.undersigned.ui.Tasks;
import org.undersigned.ui.desk.DeskModel;
import org.undersigned.ui.desk.LetterModel;
import org.undersigned.ui.shell.Look;
import org.undersigned.workflow.ImportFiles;
import org.undersigned.workflow.ImportRequest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/// The window as the program puts it up, on a letter of a workspace of its own, without a display.
final class OpenWindow {

    private static final Path LETTERS = Path.of("src/bench/letters/keep-android-open");

    private final Tasks tasks = Tasks.live(Throwable::printStackTrace);
    private Window window;

    /// @param roster the list of those who sign
    OpenWindow(Path roster) throws IOException {
        Path folder = Files.createTempDirectory("undersigned-bench");
        Path file = folder.resolve("Bench.undersigned");
        Assembly assembly = Assembly.fromSystemProperties();
        Workspaces workspaces = assembly.workspaces();
        workspaces.create(file).value().orElseThrow().close();
        new ImportFiles(workspaces)
                .take(
                        new ImportRequest(
                                file,
                                "Letter",
                                List.of(LETTERS.resolve("letter.md"), roster),
                                null,
                                Mapping.NONE,
                                Mapping.NONE))
                .value()
                .orElseThrow();
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        await(started);
        run(() -> {
            Look look = new Look(new SimpleObjectProperty<>(ColorScheme.LIGHT));
            window =
                    Window.of(
                            new Window.Surroundings(
                                    assembly,
                                    Folders.below(folder.resolve("home")),
                                    tasks,
                                    new Nobody(),
                                    look,
                                    new Messages(Locale.US),
                                    () -> {}));
            Stage stage = new Stage();
            stage.setScene(window.scene(look, 1000, 860));
            stage.setX(0);
            stage.setY(0);
            stage.show();
            window.model().open(file);
        });
        await(() -> {
            DeskModel desk = window.model().deskProperty().get();
            LetterModel letter = desk == null ? null : desk.letterProperty().get();
            return letter != null && letter.proof().proofProperty().get().document().isPresent();
        });
    }

    /// The list that comes with the letter.
    static Path roster() {
        return LETTERS.resolve("roster.csv");
    }

    /// A list of so many.
    static Path roster(int lines) throws IOException {
        StringBuilder list = new StringBuilder("name,title,organization,state,status\n");
        for (int i = 1; i <= lines; i++) {
            list.append("Member ").append(i).append(",Director,Garden Club No. ").append(i);
            list.append(i % 3 == 0 ? ",EX," : ",NR,").append(i % 5 == 0 ? "pending\n" : "\n");
        }
        return Files.writeString(Files.createTempFile("roster", ".csv"), list);
    }

    /// Does something by its key.
    void command(String key) {
        run(() -> window.shell().run(key));
    }

    Node find(String id) {
        return within(() -> Objects.requireNonNull(window.intake().lookup(id), id));
    }

    /// Does something in JavaFX's thread and waits for it.
    static void run(Runnable work) {
        within(() -> {
            work.run();
            return true;
        });
    }

    static <T> T within(Supplier<T> work) {
        FutureTask<T> task = new FutureTask<>(work::get);
        Platform.runLater(task);
        try {
            return task.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /// Calls when the next frame is drawn; in JavaFX's thread.
    static void afterNextFrame(Runnable work) {
        new AnimationTimer() {
            private boolean begun;

            @Override
            public void handle(long now) {
                if (begun) {
                    stop();
                    work.run();
                }
                begun = true;
            }
        }.start();
    }

    static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static void await(BooleanSupplier condition) {
        while (!within(condition::getAsBoolean)) {
            pause(10);
        }
    }

    static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Nobody answers.
    private static final class Nobody implements Outside {
        @Override
        public Optional<Path> open(Purpose purpose) {
            return Optional.empty();
        }

        @Override
        public List<Path> openAll(Purpose purpose) {
            return List.of();
        }

        @Override
        public Optional<Path> save(Purpose purpose, String name) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> folder() {
            return Optional.empty();
        }

        @Override
        public void show(Path path) {}
    }
}
