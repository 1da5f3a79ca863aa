package org.undersigned.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;

import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import org.undersigned.ui.Outside;
import org.undersigned.ui.desk.DeskModel;
import org.undersigned.workflow.intake.ImportKind;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/// The real dialog on a stage, over a field of text.
abstract class IntakeStage {

    private final FxRobot robot = new FxRobot();
    final ReadOnlyObjectWrapper<@Nullable DeskModel> open = new ReadOnlyObjectWrapper<>();
    final List<Path> workspaces = new ArrayList<>();
    final List<ImportKind> arrived = new ArrayList<>();
    @TempDir private Path folder;
    List<Path> chosen = List.of();
    Bench bench;
    IntakeLayer layer;
    TextArea below;
    Scene scene;

    @BeforeAll
    static void start() throws Exception {
        FxToolkit.registerPrimaryStage();
        dress(new PrimerLight().getUserAgentStylesheet());
    }

    @BeforeEach
    void open() throws Exception {
        Stage stage = FxToolkit.registerPrimaryStage();
        fx(() -> {
            bench = new Bench(folder);
            open.set(bench.desk);
            layer =
                    new IntakeLayer(
                            open.getReadOnlyProperty(),
                            new IntakeLayer.Host(
                                    new Chosen(),
                                    workspaces::add,
                                    bench.notices::add,
                                    arrived::add),
                            bench.tasks,
                            bench.messages);
            below = new TextArea();
            layer.over(new BorderPane(below));
            scene = new Scene(layer, 960, 760);
            stage.setScene(scene);
            stage.setX(0);
            stage.setY(0);
            stage.show();
            below.requestFocus();
            return true;
        });
    }

    @AfterEach
    void close() {
        fx(() -> {
            bench.close();
            return true;
        });
    }

    void bring(Path... files) {
        fx(() -> {
            layer.bring(List.of(files));
            return true;
        });
    }

    void press(KeyCode... keys) {
        robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    String text(String id) {
        return node(id, Labeled.class).getText();
    }

    <T extends Node> T node(String id, Class<T> type) {
        Node node = scene.lookup(id);
        assertThat(node).as(id).isInstanceOf(type);
        return type.cast(node);
    }

    static <T> T fx(Callable<T> work) {
        T result = WaitForAsyncUtils.waitForAsyncFx(60_000, work);
        WaitForAsyncUtils.waitForFxEvents();
        return result;
    }

    static void dress(String stylesheet) {
        Platform.runLater(() -> Application.setUserAgentStylesheet(stylesheet));
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Somebody who has chosen already.
    private final class Chosen implements Outside {

        @Override
        public Optional<Path> open(Purpose purpose) {
            return Optional.empty();
        }

        @Override
        public List<Path> openAll(Purpose purpose) {
            return purpose == Purpose.IMPORT ? chosen : List.of();
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
        public void show(Path path) {
            throw new AssertionError(path);
        }
    }
}
