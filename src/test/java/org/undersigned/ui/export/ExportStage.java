package org.undersigned.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.testfx.api.FxToolkit;
import org.undersigned.pdf.PdfWriter;
import org.undersigned.problem.Outcome;
import org.undersigned.store.Workspaces;
import org.undersigned.table.Mapping;
import org.undersigned.typeset.TypeShop;
import org.undersigned.typeset.Typesetter;
import org.undersigned.ui.Darkroom;
import org.undersigned.ui.FakeOutside;
import org.undersigned.ui.Messages;
import org.undersigned.ui.Tasks;
import org.undersigned.ui.desk.DeskModel;
import org.undersigned.ui.desk.LetterModel;
import org.undersigned.ui.desk.Notice;
import org.undersigned.workflow.ImportFiles;
import org.undersigned.workflow.ImportRequest;
import org.undersigned.workflow.Press;
import org.undersigned.workflow.RenderLetter;
import org.undersigned.workflow.desk.Check;
import org.undersigned.workflow.desk.Desk;
import org.undersigned.workflow.desk.Desks;
import org.undersigned.workflow.desk.Preflight;
import org.undersigned.workflow.desk.Prints;
import org.undersigned.workflow.desk.Proofs;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;

/// The export of the sample campaign's letter in a window, with threads and files as they are.
final class ExportStage implements AutoCloseable {

    private static final Path SAMPLE = Path.of("assets/sample");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /// One for all tests: fonts take a while to open.
    static final Typesetter TYPESETTER = TypeShop.typesetter();

    final FakeOutside outside = new FakeOutside();
    final List<Throwable> failures = new CopyOnWriteArrayList<>();
    final List<Notice> notices = new ArrayList<>();
    final List<Check> led = new ArrayList<>();
    final Tasks tasks = Tasks.live(failures::add);
    final LetterModel letter;
    private final Exports exports;
    private final Messages messages = new Messages(Locale.US);
    private final Stage stage;
    private final DeskModel model;

    /// @param folder where the workspace is made
    ExportStage(Path folder, Press press) {
        this(folder, press, SAMPLE.resolve("recipients.csv"));
    }

    /// @param recipients the file of those who get copies
    ExportStage(Path folder, Press press, Path recipients) {
        Darkroom.open();
        Desk desk = sample(folder, recipients);
        exports =
                new Exports(
                        new Prints(() -> new RenderLetter(press)),
                        tasks,
                        InstantSource.fixed(Instant.parse("2031-03-03T14:02:00Z")),
                        messages);
        model =
                Darkroom.within(() ->
                        new DeskModel(
                                desk,
                                desk.look().value().orElseThrow(),
                                new Proofs(() -> TYPESETTER),
                                tasks,
                                notices::add));
        Darkroom.run(() -> model.select(model.letters().getFirst().id()));
        await(() -> model.letterProperty().get() != null);
        letter = java.util.Objects.requireNonNull(model.letterProperty().get());
        stage = FxToolkit.toolkitContext().getRegisteredStage();
    }

    static Press press() {
        return Press.of(TYPESETTER, new PdfWriter("Undersigned"));
    }

    /// Shows the screen.
    void show(double width, double height, boolean dark) {
        Darkroom.run(() -> {
            Application.setUserAgentStylesheet(
                    dark
                            ? new PrimerDark().getUserAgentStylesheet()
                            : new PrimerLight().getUserAgentStylesheet());
            Preflight preflight = new Preflight(() -> TYPESETTER, "New letter");
            ExportViewModel.Parts parts =
                    new ExportViewModel.Parts(exports, preflight, tasks, outside, led::add);
            stage.setScene(
                    new Scene(
                            new ExportView(new ExportViewModel(letter, parts), messages),
                            width,
                            height));
            stage.setX(0);
            stage.setY(0);
            stage.show();
        });
    }

    /// Shows something else.
    void hide() {
        Darkroom.run(() -> stage.getScene().setRoot(new StackPane()));
    }

    /// The node known by this, in the screen.
    <T extends Node> T find(String id, Class<T> type) {
        return type.cast(stage.getScene().lookup("#" + id));
    }

    boolean has(String id) {
        return look(() -> stage.getScene().lookup("#" + id) != null);
    }

    /// Looks at something in the toolkit's thread, wherever one is.
    static <T> T look(Callable<T> at) {
        if (!Platform.isFxApplicationThread()) {
            return Darkroom.within(at);
        }
        try {
            return at.call();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /// Waits until the letter was looked through.
    void awaitLook() {
        await(() -> stage.getScene().lookup("#preflight .check") != null);
    }

    /// Takes a picture of the screen.
    void develop(String name) {
        Darkroom.pulses(2);
        var picture = Darkroom.within(() -> stage.getScene().snapshot(null));
        Darkroom.develop(picture, Path.of("target/screens/export-" + name + ".png"));
    }

    /// Waits until something is so, in the window's eyes.
    void await(BooleanSupplier condition) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!Darkroom.within(condition::getAsBoolean)) {
            if (!failures.isEmpty()) {
                throw new AssertionError(failures.getFirst());
            }
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("this never came about");
            }
            Darkroom.pulses(1);
        }
    }

    @Override
    public void close() {
        hide();
        java.util.concurrent.CountDownLatch closed = new java.util.concurrent.CountDownLatch(1);
        Darkroom.run(() -> model.close(closed::countDown));
        try {
            closed.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        tasks.close();
    }

    private static Desk sample(Path folder, Path recipients) {
        Workspaces workspaces = new Workspaces("roe", InstantSource.system());
        Path file = folder.resolve("sample.undersigned");
        workspaces.create(file).value().orElseThrow().close();
        List<Path> files =
                List.of(
                        SAMPLE.resolve("public-benches.md"),
                        SAMPLE.resolve("roster.csv"),
                        recipients);
        Outcome<?> imported =
                new ImportFiles(workspaces)
                        .take(
                                new ImportRequest(
                                        file,
                                        "Public benches",
                                        files,
                                        null,
                                        Mapping.NONE,
                                        Mapping.NONE));
        assertThat(imported.value()).isPresent();
        return new Desks(workspaces).open(file).value().orElseThrow();
    }
}
