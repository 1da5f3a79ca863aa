package org.undersigned.boot;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.application.ColorScheme;
import javafx.scene.Node;
import javafx.scene.control.Button;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.undersigned.ui.Darkroom;
import org.undersigned.ui.desk.DeskModel;
import org.undersigned.workflow.desk.Overview;

import java.nio.file.Path;
import java.util.List;

/// A letter and the list of who signs it, dropped on the whole window with all its threads.
class BringingTest {

    private static final Path SAMPLE = Path.of("assets/sample");

    @TempDir private Path folder;

    @Test
    void isTwoClicksAndOneStep() {
        try (Sitting sitting = new Sitting(folder, ColorScheme.DARK, 1280, 860)) {
            Window window = sitting.window();
            Darkroom.run(() -> window.model().create(folder.resolve("mine.undersigned")));
            sitting.await(() -> window.model().deskProperty().get() != null);
            DeskModel desk = window.model().deskProperty().get();
            Darkroom.run(() ->
                    window.intake()
                            .bring(
                                    List.of(
                                            SAMPLE.resolve("roster.csv"),
                                            SAMPLE.resolve("public-benches.md"))));
            sitting.await(() -> said(window).startsWith("Import the letter and "));

            Darkroom.run(() -> button(window).fire());
            sitting.await(() -> !desk.letters().isEmpty());

            Overview.Item letter = Darkroom.within(() -> desk.letters().getFirst());
            assertThat(letter.name()).isEqualTo("Public benches 2031");
            assertThat(letter.signatories()).isGreaterThan(40);
            sitting.await(() -> window.intake().lookup("#intake") == null);
            Darkroom.run(desk::undo);
            sitting.await(() -> desk.letters().isEmpty());
        }
    }

    private static String said(Window window) {
        return window.intake().lookup("#intake-next") instanceof Button next && !next.isDisabled()
                ? next.getText()
                : "";
    }

    private static Button button(Window window) {
        Node next = window.intake().lookup("#intake-next");
        assertThat(next).isInstanceOf(Button.class);
        return (Button) next;
    }
}
