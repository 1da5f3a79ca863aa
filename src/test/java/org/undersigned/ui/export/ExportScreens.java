package org.undersigned.ui.export;

import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;

import org.undersigned.letter.Letterhead;
import org.undersigned.merge.Copy;
import org.undersigned.problem.Outcome;
import org.undersigned.ui.Darkroom;
import org.undersigned.workflow.Imprint;
import org.undersigned.workflow.Press;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/// Pictures of the export screen, to be looked at: `target/screens/export-*.png`.
final class ExportScreens {

    private static final String LONG_NAME =
            "The Honorable Maximiliana Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh of the"
                    + " Confederated Villages and Towns along the Upper Alder Falls Watershed";

    private final Path folder;

    private ExportScreens(Path folder) {
        this.folder = folder;
    }

    static void main() throws IOException {
        ExportScreens screens = new ExportScreens(Files.createTempDirectory("screens"));
        for (boolean dark : List.of(false, true)) {
            screens.take(dark);
        }
        System.exit(0);
    }

    private void take(boolean dark) throws IOException {
        String theme = dark ? "-dark" : "-light";
        Path home = Files.createTempDirectory(folder, "home");
        try (ExportStage window = new ExportStage(home, ExportStage.press())) {
            ready(window, 860, dark);
            window.develop("draft" + theme);
            Darkroom.run(() -> window.find("attach-roster", CheckBox.class).fire());
            window.develop("attached" + theme);
            ready(window, 540, dark);
            window.develop("narrow" + theme);
            export(window, Files.createDirectory(home.resolve("Letters")));
            window.develop("done" + theme);
            ready(window, 860, dark);
            window.outside.answers.add(home.resolve("Letters"));
            press(window, "export-button");
            window.await(() -> window.has("replace"));
            window.develop("replace" + theme);
            press(window, "leave");
            Files.createFile(home.resolve("gone"));
            window.outside.answers.add(home.resolve("gone"));
            press(window, "export-button");
            window.await(() -> window.has("said"));
            window.develop("failed" + theme);
            Darkroom.run(() -> window.letter.finish(true));
            window.await(() -> window.letter.finalProperty().get());
            ready(window, 860, dark);
            window.develop("final" + theme);
            problems(window);
            Darkroom.pulses(30);
            ready(window, 860, dark);
            Darkroom.pulses(30);
            window.develop("problems" + theme);
            ready(window, 540, dark);
            Darkroom.pulses(30);
            window.develop("problems-narrow" + theme);
        }
        Path many = Files.createTempDirectory(folder, "many");
        try (ExportStage window = new ExportStage(many, ExportScreens::quick, rows(many))) {
            ready(window, 860, dark);
            window.develop("many" + theme);
            window.outside.answers.add(Files.createDirectory(many.resolve(LONG_NAME)));
            press(window, "export-button");
            window.await(() -> window.has("count"));
            Darkroom.pulses(20);
            window.develop("running" + theme);
            window.await(() -> window.has("open-folder"));
            window.develop("many-done" + theme);
        }
    }

    private static void ready(ExportStage window, double width, boolean dark) {
        window.show(width, 640, dark);
        Darkroom.pulses(2);
        window.await(() -> window.has("export-button"));
        window.awaitLook();
    }

    private static void export(ExportStage window, Path out) {
        window.outside.answers.add(out);
        press(window, "export-button");
        window.await(() -> window.has("open-folder"));
    }

    private static void press(ExportStage window, String id) {
        Darkroom.run(() -> window.find(id, Button.class).fire());
        Darkroom.pulses(2);
    }

    private static void problems(ExportStage window) {
        Darkroom.run(() -> {
            window.letter.finish(false);
            window.letter.setLetterhead(
                    new Letterhead(
                            "Coalition",
                            List.of(),
                            "",
                            List.of(new Letterhead.Logo(LONG_NAME + ".png", ""))),
                    Map.of());
            window.letter.rewrite(
                    "---\ntitle: New letter\nsalutation: Dear {{recipient.nickname}}\n---\n"
                            + "In {{recipient.town}}, {{#if recipient.state}} never closed.\n\n"
                            + "A note[^1] without text, and "
                            + LONG_NAME
                            + "{{"
                            + "x}}.\n");
        });
    }

    /// Prints four pages in no time.
    private static Outcome<Press.Printed> quick(Copy copy, Imprint imprint) {
        LockSupport.parkNanos(4_000_000);
        return new Outcome.Done<>(new Press.Printed(ByteBuffer.wrap(new byte[] {1}), 4), List.of());
    }

    private static Path rows(Path folder) throws IOException {
        StringBuilder rows =
                new StringBuilder(
                        "id,name,title,organization,address,salutation,state,file_name\n");
        for (int i = 1; i <= 535; i++) {
            rows.append(
                    "r%d,%s %d,Senator,\"%s\",Union House,%s,%s,\n"
                            .formatted(
                                    i,
                                    LONG_NAME,
                                    i,
                                    LONG_NAME,
                                    "Senator " + i,
                                    i % 90 == 0 ? "" : "EX"));
        }
        return Files.writeString(folder.resolve("recipients.csv"), rows);
    }
}
