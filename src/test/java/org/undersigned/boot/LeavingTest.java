package org.undersigned.boot;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.application.ColorScheme;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.undersigned.ui.Darkroom;
import org.undersigned.ui.desk.DeskModel;
import org.undersigned.ui.desk.LetterModel;

import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;

/// What one opens, types and leaves in the real window, quicker than it likes.
class LeavingTest {

    @TempDir Path folder;
    private Path workspace;

    @BeforeEach
    void fill() {
        workspace = folder.resolve("benches.undersigned");
        Path sample = Path.of(System.getProperty("undersigned.assets"), "sample");
        Session session = new Session(folder);
        assertThat(session.run("workspace", "new", workspace.toString())).isZero();
        assertThat(
                        session.run(
                                "import",
                                workspace.toString(),
                                "--letter",
                                "Benches",
                                sample.resolve("public-benches.md").toString(),
                                sample.resolve("roster.csv").toString()))
                .isZero();
    }

    @Test
    void keepsNobodyFromEditingWhoClicksTwice() {
        try (Sitting sitting = sitting()) {
            Darkroom.run(() -> {
                sitting.window().model().open(workspace);
                sitting.window().model().open(workspace);
            });

            sitting.open(workspace);
            assertThat(Darkroom.within(() -> desk(sitting).isEditable())).isTrue();
        }
    }

    @Test
    void takesDownWhatIsTypedInACellBeforeItCloses() {
        try (Sitting sitting = sitting()) {
            sitting.open(workspace).run("signatories");
            Stage stage = Darkroom.within(() -> shown(sitting));
            Darkroom.pulses(4);
            Darkroom.run(() -> edit(sitting));
            Darkroom.run(() -> cell(sitting).setText("Typed just before leaving"));
            Darkroom.run(() -> sitting.window().model().close(() -> {}));
            sitting.await(() -> sitting.window().model().deskProperty().get() == null);
            Darkroom.run(stage::close);
        }
        try (Sitting again = sitting().open(workspace)) {
            assertThat(Darkroom.within(() -> names(letter(again)).toList()))
                    .contains("Typed just before leaving");
        }
    }

    private Sitting sitting() {
        return new Sitting(folder.resolve("home"), ColorScheme.LIGHT, 960, 860);
    }

    private static Stage shown(Sitting sitting) {
        Stage stage = new Stage();
        stage.setX(0);
        stage.setY(0);
        stage.setScene(sitting.window().shell().getScene());
        stage.show();
        stage.requestFocus();
        return stage;
    }

    /// The first cell of the first row that can be typed into.
    private static void edit(Sitting sitting) {
        TableView<?> table = (TableView<?>) sitting.front().lookup("#table");
        table.requestFocus();
        table.getSelectionModel().clearAndSelect(0);
        table.getFocusModel().focus(0);
        table.fireEvent(
                new KeyEvent(
                        KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
    }

    private static TextField cell(Sitting sitting) {
        return (TextField) Objects.requireNonNull(sitting.front().lookup(".cell-editor"));
    }

    private static Stream<String> names(LetterModel letter) {
        return letter.signatories().stream()
                .flatMap(it ->
                        Stream.of(
                                it.value().signatory().printed().name(),
                                it.value().signatory().printed().organization()));
    }

    private static DeskModel desk(Sitting sitting) {
        return Objects.requireNonNull(sitting.window().model().deskProperty().get());
    }

    private static LetterModel letter(Sitting sitting) {
        return Objects.requireNonNull(desk(sitting).letterProperty().get());
    }
}
