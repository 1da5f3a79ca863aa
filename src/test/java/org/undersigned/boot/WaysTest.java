package org.undersigned.boot;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.application.ColorScheme;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.undersigned.ui.Darkroom;
import org.undersigned.ui.FakeOutside;
import org.undersigned.ui.desk.LetterModel;
import org.undersigned.ui.desk.Notice;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/// The ways between the list of a letter and the directory, and what is done to the list from
/// anywhere in the window.
class WaysTest {

    @TempDir Path folder;
    private final FakeOutside outside = new FakeOutside();
    private Path workspace;

    @BeforeEach
    void makeTwoLetters() throws IOException {
        workspace = folder.resolve("W.undersigned");
        Session session = new Session(folder);
        assertThat(session.run("workspace", "new", workspace.toString())).isZero();
        for (String letter : new String[] {"Benches", "Libraries"}) {
            Path text =
                    Files.writeString(
                            folder.resolve(letter + ".md"),
                            "---\ntitle: %s\n---\nWe ask for %1$s.\n".formatted(letter));
            Path list =
                    Files.writeString(
                            folder.resolve(letter + ".csv"),
                            """
                            organization,status,email
                            Alder League,,
                            Birch Society,pending,birch@example.org
                            Cedar Union,,
                            """);
            assertThat(
                            session.run(
                                    "import",
                                    workspace.toString(),
                                    "--letter",
                                    letter,
                                    text.toString(),
                                    list.toString()))
                    .isZero();
        }
    }

    private Sitting sitting() {
        return new Sitting(folder.resolve("home"), ColorScheme.LIGHT, 1280, 860, outside)
                .open(workspace);
    }

    private static String letter(Sitting sitting) {
        LetterModel letter = sitting.window().model().deskProperty().get().letterProperty().get();
        return letter == null ? "" : letter.nameProperty().get();
    }

    private static String title(Sitting sitting) {
        return sitting.window().intake().lookup("#line-title") instanceof Labeled it
                ? it.getText()
                : "";
    }

    @Test
    void leadsFromALineToTheDirectoryAndToTheLineOfAnotherLetter() {
        try (Sitting sitting = sitting()) {
            sitting.run("enroll").run("signatories");
            String first = Darkroom.within(() -> letter(sitting));
            String other = first.equals("Benches") ? "Libraries" : "Benches";
            Darkroom.run(() -> {
                var desk = sitting.window().model().deskProperty().get();
                desk.select(
                        desk.letters().stream()
                                .filter(it -> it.name().equals(other))
                                .findFirst()
                                .orElseThrow()
                                .id());
            });
            sitting.await(() -> letter(sitting).equals(other));
            sitting.run("enroll").run("signatories").press("line-details");
            TableView<?> table = (TableView<?>) sitting.there("table");
            Darkroom.run(() -> table.getSelectionModel().select(1));
            sitting.await("#line-party");
            sitting.press("line-party");
            sitting.await("#party-name");
            assertThat(Darkroom.within(() -> sitting.window().intake().lookup("#directory")))
                    .isNotNull();

            Darkroom.run(() ->
                    sitting.window().intake().lookupAll("#party .hyperlink").stream()
                            .map(Hyperlink.class::cast)
                            .filter(it -> it.getText().startsWith(first))
                            .findFirst()
                            .orElseThrow()
                            .fire());
            sitting.await(
                    () -> letter(sitting).equals(first) && title(sitting).equals("Birch Society"));
        }
    }

    @Test
    void takesTheAddressesOfThoseWhoArePending() {
        try (Sitting sitting = sitting()) {
            sitting.run("copyPending");
            sitting.await(".toast");

            assertThat(Darkroom.within(() -> Clipboard.getSystemClipboard().getString()))
                    .isEqualTo("birch@example.org");
            assertThat(Darkroom.within(() -> sitting.window().model().notices().toString()))
                    .contains("private");
        }
    }

    @Test
    void attachesEvidenceFromAnywhere() throws IOException {
        outside.answers.add(Files.writeString(folder.resolve("Yes.eml"), "Subject: yes\n"));
        try (Sitting sitting = sitting()) {
            sitting.run("text").run("attachEvidence");
            sitting.await(() ->
                    sitting.window().model().notices().stream()
                            .anyMatch(Notice.Told.class::isInstance));
            assertThat(outside.answers).as("nobody is chosen yet").hasSize(1);

            TableView<?> table = (TableView<?>) sitting.there("table");
            Darkroom.run(() -> table.getSelectionModel().select(0));
            sitting.run("text").run("attachEvidence").press("line-details");
            sitting.await("#evidence-0");
            assertThat(
                            Darkroom.within(() ->
                                    ((ButtonBase)
                                                    Objects.requireNonNull(
                                                            sitting.there("evidence-0")))
                                            .getText()))
                    .isEqualTo("Yes.eml");
        }
    }
}
