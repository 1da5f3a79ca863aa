package org.undersigned.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.undersigned.merge.Copy;
import org.undersigned.pdf.VeraPdf;
import org.undersigned.problem.Outcome;
import org.undersigned.ui.Darkroom;
import org.undersigned.ui.desk.Notice;
import org.undersigned.workflow.Press;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;

/// The export through the real screen.
class ExportViewTest {

    @TempDir Path folder;

    @Test
    void exportsTheSampleToEachOfItsRecipients() throws Exception {
        Path out = Files.createDirectory(folder.resolve("out"));
        try (ExportStage window = new ExportStage(folder, ExportStage.press())) {
            window.show(900, 620, false);
            window.await(() -> !window.find("export-button", Button.class).isDisabled());
            assertThat(text(window, "export-button")).isEqualTo("Export 6 letters…");
            window.outside.answers.add(out);

            new FxRobot().clickOn("#export-button");
            window.await(() -> window.has("open-folder"));

            assertThat(names(out)).hasSize(6).allMatch(it -> it.endsWith(".pdf"));
            assertThat(label(window, "said"))
                    .startsWith("6 letters, ")
                    .contains("pages in all, written into “out” at ");
            new FxRobot().clickOn("#open-folder");
            assertThat(window.outside.shown).containsExactly(out);
            try (Stream<Path> files = Files.list(out)) {
                VeraPdf.assertPasses(Files.readAllBytes(files.findFirst().orElseThrow()));
            }
        }
    }

    @Test
    void attachesTheListAndTheTextAndSaysWhatThatMakesOfTheFile() throws Exception {
        Path out = folder.resolve("letter.pdf");
        try (ExportStage window = new ExportStage(folder, ExportStage.press())) {
            window.show(900, 720, false);
            assertThat(shown(window, "archive")).isFalse();
            Darkroom.run(() -> {
                window.find("form-joint", RadioButton.class).fire();
                window.find("attach-roster", CheckBox.class).fire();
                window.find("attach-letter", CheckBox.class).fire();
            });
            assertThat(shown(window, "archive")).isTrue();
            window.await(() -> !window.find("export-button", Button.class).isDisabled());
            window.outside.answers.add(out);

            Darkroom.run(() -> window.find("export-button", Button.class).fire());
            window.await(() -> window.has("open-folder"));

            VeraPdf.assertPassesWithAttachments(Files.readAllBytes(out));
        }
    }

    private static boolean shown(ExportStage window, String id) {
        return ExportStage.look(() -> window.find(id, Label.class).isVisible());
    }

    @Test
    void countsWhileItWritesAndLeavesNothingWhenCancelled() throws Exception {
        Path out = Files.createDirectory(folder.resolve("out"));
        CountDownLatch goOn = new CountDownLatch(1);
        Press press = pausing(214, goOn);
        try (ExportStage window = new ExportStage(folder, press, many(535))) {
            window.show(900, 620, false);
            window.await(() -> !window.find("export-button", Button.class).isDisabled());
            window.outside.answers.add(out);

            new FxRobot().clickOn("#export-button");
            window.await(() -> window.has("count") && label(window, "count").equals("214 of 535"));
            window.develop("running");
            new FxRobot().clickOn("#cancel");
            goOn.countDown();
            window.await(() -> window.has("said"));

            assertThat(label(window, "said"))
                    .isEqualTo("It was called off, and nothing was written.");
            assertThat(names(out)).isEmpty();
        }
    }

    @Test
    void goesOnWhenItIsNotLookedAtAndTellsInPassing() throws Exception {
        Path out = folder.resolve("letter.pdf");
        CountDownLatch goOn = new CountDownLatch(1);
        try (ExportStage window = new ExportStage(folder, pausing(0, goOn))) {
            window.show(900, 620, false);
            Darkroom.run(() -> window.find("form-joint", RadioButton.class).fire());
            window.await(() -> !window.find("export-button", Button.class).isDisabled());
            window.outside.answers.add(out);
            new FxRobot().clickOn("#export-button");
            window.await(() -> window.has("progress"));

            window.hide();
            goOn.countDown();
            window.await(() -> !window.notices.isEmpty());

            assertThat(window.notices).singleElement().isInstanceOf(Notice.Written.class);
            assertThat(out).exists();
        }
    }

    @Test
    void leavesNothingWhenTheProgramEndsMeanwhile() throws Exception {
        Path out = Files.createDirectory(folder.resolve("out"));
        Press press = pausing(3, new CountDownLatch(1));
        try (ExportStage window = new ExportStage(folder, press, many(6))) {
            window.show(900, 620, false);
            window.await(() -> !window.find("export-button", Button.class).isDisabled());
            window.outside.answers.add(out);
            new FxRobot().clickOn("#export-button");
            window.await(() -> window.has("count") && label(window, "count").equals("3 of 6"));
            assertThat(names(out)).singleElement().asString().startsWith(".");
        }

        Instant end = Instant.now().plusSeconds(20);
        while (!names(out).isEmpty() && Instant.now().isBefore(end)) {
            Darkroom.pulses(1);
        }
        assertThat(names(out)).isEmpty();
    }

    /// A press that pauses when it comes to a recipient of {@link #many} behind so many others, or
    /// to anybody else.
    private static Press pausing(int after, CountDownLatch goOn) {
        return (copy, _) -> {
            if (number(copy) > after) {
                try {
                    goOn.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
            return new Outcome.Done<>(
                    new Press.Printed(ByteBuffer.wrap(new byte[] {1}), 4), List.of());
        };
    }

    private static int number(Copy copy) {
        String name = copy.addressees().getFirst().name();
        String digits = name.replaceAll("\\D", "");
        return digits.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(digits);
    }

    /// The file of so many recipients.
    private Path many(int all) throws IOException {
        StringBuilder rows =
                new StringBuilder("id,name,title,address,salutation,state,file_name\n");
        for (int i = 1; i <= all; i++) {
            rows.append(
                    "r%d,The Honorable Member %d,Senator,Union House,Senator %d,EX,M%d\n"
                            .formatted(i, i, i, i));
        }
        return Files.writeString(folder.resolve("recipients.csv"), rows);
    }

    private static String text(ExportStage window, String id) {
        return ExportStage.look(() -> window.find(id, Button.class).getText());
    }

    private static String label(ExportStage window, String id) {
        return ExportStage.look(() -> window.find(id, Label.class).getText());
    }

    private static List<String> names(Path out) throws IOException {
        try (Stream<Path> all = Files.list(out)) {
            return all.map(it -> it.getFileName().toString()).toList();
        }
    }
}
