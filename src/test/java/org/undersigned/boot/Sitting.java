package org.undersigned.boot;

import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.image.WritablePixelFormat;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;
import org.testfx.api.FxToolkit;
import org.undersigned.ui.Darkroom;
import org.undersigned.ui.Legibility;
import org.undersigned.ui.Messages;
import org.undersigned.ui.NobodyOutside;
import org.undersigned.ui.Outside;
import org.undersigned.ui.Tasks;
import org.undersigned.ui.desk.LetterModel;
import org.undersigned.ui.shell.Look;

import java.nio.IntBuffer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/// The window as the program puts it up, in front of a camera: no display, any size, and nobody
/// outside.
final class Sitting implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final int MOST_LOOKS = 20;

    /// More pixels than a caret has.
    private static final int CARET = 100;

    private static final WritablePixelFormat<IntBuffer> ARGB = PixelFormat.getIntArgbInstance();

    /// So many looks in a row must show the same.
    private static final int STILL = 2;

    private final List<Throwable> failures = new CopyOnWriteArrayList<>();
    private final Tasks tasks = Tasks.live(failures::add);
    private final Window window;
    private final Scene scene;

    /// @param home the folder the program keeps its own files in
    Sitting(Path home, ColorScheme scheme, int width, int height) {
        this(home, scheme, width, height, new NobodyOutside());
    }

    /// @param outside who answers the system's dialogs
    Sitting(Path home, ColorScheme scheme, int width, int height, Outside outside) {
        Darkroom.open();
        Assembly assembly = Assembly.fromSystemProperties();
        window =
                Darkroom.within(() -> {
                    Thread.currentThread()
                            .setUncaughtExceptionHandler((_, thrown) -> failures.add(thrown));
                    Look look = new Look(new SimpleObjectProperty<>(scheme));
                    Window made =
                            Window.of(
                                    new Window.Surroundings(
                                            assembly,
                                            Folders.below(home),
                                            tasks,
                                            outside,
                                            look,
                                            new Messages(Locale.US),
                                            () -> {}));
                    made.scene(look, width, height);
                    return made;
                });
        scene = Darkroom.within(() -> Objects.requireNonNull(window.shell().getScene()));
    }

    /// The way to the background and back.
    Tasks tasks() {
        return tasks;
    }

    Window window() {
        return window;
    }

    /// Puts it on the screen, where keys and mouse reach it.
    Sitting onStage() {
        Darkroom.run(() -> {
            Stage stage = FxToolkit.toolkitContext().getRegisteredStage();
            stage.setScene(scene);
            stage.setX(0);
            stage.setY(0);
            stage.show();
            stage.requestFocus();
        });
        return this;
    }

    /// Opens a workspace and waits for it.
    Sitting open(Path workspace) {
        Darkroom.run(() -> window.model().open(workspace));
        await(() -> {
            var desk = window.model().deskProperty().get();
            return desk != null
                    && (desk.letters().isEmpty() || isReady(desk.letterProperty().get()));
        });
        return this;
    }

    private static boolean isReady(LetterModel letter) {
        if (letter == null) {
            return false;
        }
        var proof = letter.proof().proofProperty().get();
        return proof.document().isPresent() || !proof.problems().isEmpty();
    }

    /// Does something by its key.
    Sitting run(String command) {
        Darkroom.run(() -> window.shell().run(command));
        return this;
    }

    /// Presses a button by its id.
    Sitting press(String button) {
        Darkroom.run(() -> ((ButtonBase) there(button)).fire());
        return this;
    }

    /// Writes something in a field by its id.
    Sitting write(String field, String text) {
        Darkroom.run(() -> ((TextInputControl) there(field)).setText(text));
        return this;
    }

    /// A part of it by its id.
    Node there(String id) {
        return Objects.requireNonNull(find("#" + id), id);
    }

    private @Nullable Node find(String name) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        return scene.lookup(name);
    }

    /// Waits in the background's time for something to be so in the foreground.
    void await(BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        throwFailures();
        while (!Darkroom.within(condition::getAsBoolean)) {
            if (System.nanoTime() > end) {
                Path seen = Path.of("target", "screens", "waited-in-vain.png");
                Darkroom.develop(sight().picture(), seen);
                throw new IllegalStateException("waited in vain: see " + seen);
            }
            Darkroom.pulses(1);
        }
    }

    /// Waits for something that a style class or an id names.
    Sitting await(String name) {
        await(() -> find(name) != null);
        return this;
    }

    /// What one sees, when it has stopped changing, and what of it is too faint.
    ///
    /// @param strange what is written in another face than the window's
    record Sight(WritableImage picture, List<String> faint, List<String> strange) {}

    Sight look() {
        Sight last = sight();
        int still = 0;
        for (int tries = 0; tries < MOST_LOOKS && still < STILL; tries++) {
            Darkroom.pulses(8);
            Sight next = sight();
            still = same(last.picture(), next.picture()) ? still + 1 : 0;
            last = next;
        }
        throwFailures();
        return last;
    }

    /// What is scrolled is kept as a picture by JavaFX, and a scene that is in no window does not
    /// notice that it is out of date.
    private Sight sight() {
        return Darkroom.within(() -> {
            scene.getRoot().lookupAll(".viewport").forEach(it -> it.setCache(false));
            WritableImage picture = scene.snapshot(null);
            return new Sight(picture, Legibility.faint(front(), picture), Faces.strange(front()));
        });
    }

    private void throwFailures() {
        if (!failures.isEmpty()) {
            throw new IllegalStateException(failures.getFirst());
        }
    }

    /// What one can do something with now: a question, the palette, a dialog, or everything.
    Node front() {
        return Stream.of("#unsaved", "#palette", "#intake")
                .map(scene::lookup)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(scene.getRoot());
    }

    /// A caret may blink.
    private static boolean same(WritableImage one, WritableImage other) {
        int width = (int) one.getWidth();
        int[] a = new int[width];
        int[] b = new int[width];
        int different = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            one.getPixelReader().getPixels(0, y, width, 1, ARGB, a, 0, width);
            other.getPixelReader().getPixels(0, y, width, 1, ARGB, b, 0, width);
            for (int x = 0; x < width; x++) {
                different += a[x] == b[x] ? 0 : 1;
            }
        }
        return different < CARET;
    }

    @Override
    public void close() {
        Darkroom.run(() -> window.model().close(() -> {}));
        await(() -> window.model().deskProperty().get() == null);
        tasks.close();
    }
}
