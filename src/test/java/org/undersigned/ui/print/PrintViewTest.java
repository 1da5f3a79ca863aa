package org.undersigned.ui.print;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.undersigned.letter.Recipient;
import org.undersigned.typeset.Typesetter;
import org.undersigned.ui.Darkroom;
import org.undersigned.ui.Messages;
import org.undersigned.ui.desk.OpenDesk;
import org.undersigned.workflow.desk.Proofs;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Printing through its window's view.
class PrintViewTest {

    private static final String LONG_NAME =
            "The Honorable Maximiliana Wolfeschlegelsteinhausenbergerdorff of the Upper Alder"
                    + " Falls";

    @TempDir Path folder;
    private final FakePrinters printers = new FakePrinters();

    @BeforeAll
    static void startToolkit() {
        Darkroom.open();
    }

    @Test
    void printsAndSaysSo() {
        Darkroom.run(() -> {
            try (OpenDesk desk = desk()) {
                Scene scene = scene(desk, false);
                assertThat(said(scene)).isEqualTo("The letter is a draft, and every page says so.");
                develop(scene, "light");

                ((RadioButton) scene.lookup("#which-all")).fire();
                ((Button) scene.lookup("#print-button")).fire();

                assertThat(said(scene)).isEqualTo("2 pages were sent to the printer.");
                assertThat(printers.log).hasSize(4);
                develop(scene(desk, true), "dark");
            }
        });
    }

    @Test
    void saysThatThereIsNoPrinter() {
        printers.named.clear();
        Darkroom.run(() -> {
            try (OpenDesk desk = desk()) {
                Scene scene = scene(desk, false);

                assertThat(said(scene)).startsWith("This computer has no printer");
                assertThat(scene.lookup("#print-button").isDisabled()).isTrue();
                develop(scene, "none");
            }
        });
    }

    private OpenDesk desk() {
        Typesetter typesetter = PrintViewModelTest.typesetter();
        OpenDesk desk = OpenDesk.fresh(folder, () -> typesetter);
        desk.model.addLetter("Benches for " + LONG_NAME, "---\ntitle: Benches\n---\nBenches.\n");
        desk.letter().copies().add(recipient("Jane Roe"), _ -> {});
        desk.letter().copies().add(recipient(LONG_NAME), _ -> {});
        desk.letter().proof().recipientProperty().set(1);
        return desk;
    }

    private Scene scene(OpenDesk desk, boolean dark) {
        Application.setUserAgentStylesheet(
                dark
                        ? new PrimerDark().getUserAgentStylesheet()
                        : new PrimerLight().getUserAgentStylesheet());
        Typesetter typesetter = PrintViewModelTest.typesetter();
        PrintViewModel.Parts parts =
                new PrintViewModel.Parts(printers, new Proofs(() -> typesetter), desk.tasks);
        PrintView view =
                new PrintView(
                        new PrintViewModel(desk.letter(), parts),
                        new Messages(Locale.US),
                        () -> {});
        Scene scene = new Scene(view, 500, 440);
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        return scene;
    }

    private static void develop(Scene scene, String name) {
        Darkroom.develop(scene.snapshot(null), Path.of("target/screens/print-" + name + ".png"));
    }

    private static String said(Scene scene) {
        return ((Label) scene.lookup("#said")).getText();
    }

    private static Recipient recipient(String name) {
        return new Recipient(name, "", "", List.of(), "", Map.of());
    }
}
