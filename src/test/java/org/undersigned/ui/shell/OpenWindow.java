package org.undersigned.ui.shell;

import org.undersigned.store.Workspaces;
import org.undersigned.ui.HandTimer;
import org.undersigned.ui.Tasks;
import org.undersigned.ui.desk.DeskModel;
import org.undersigned.ui.desk.LetterModel;
import org.undersigned.ui.desk.Notice;
import org.undersigned.workflow.desk.Desks;
import org.undersigned.workflow.desk.Proofs;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/// What a window shows, without the window: real files, everything at once, and a clock that is
/// turned by hand.
final class OpenWindow {

    final HandTimer timer = new HandTimer();
    final Tasks tasks = Tasks.direct(timer);
    final Path folder;
    final WindowModel model;

    OpenWindow(Path folder) {
        this.folder = folder;
        Workspaces workspaces = new Workspaces("roe", () -> Instant.parse("2031-03-03T08:00:00Z"));
        model =
                new WindowModel(
                        new Desks(workspaces),
                        new Proofs(() -> {
                            throw new IllegalStateException("no pages are made here");
                        }),
                        tasks,
                        () -> {
                            throw new IllegalStateException("there is no sample here");
                        });
    }

    /// With a workspace in which there is one letter.
    static OpenWindow withLetter(Path folder) {
        OpenWindow window = new OpenWindow(folder);
        window.model.create(window.file());
        window.desk().addLetter("Benches", "First");
        return window;
    }

    Path file() {
        return folder.resolve("benches.undersigned");
    }

    DeskModel desk() {
        DeskModel desk = model.deskProperty().get();
        if (desk == null) {
            throw new AssertionError("no workspace is open");
        }
        return desk;
    }

    LetterModel letter() {
        LetterModel letter = desk().letterProperty().get();
        if (letter == null) {
            throw new AssertionError("no letter is open");
        }
        return letter;
    }

    /// The keys of what is told, and what was done.
    static List<String> said(List<Toast> toasts) {
        return toasts.stream()
                .map(toast ->
                        switch (toast.notice()) {
                            case Notice.Trouble(var problem) -> problem.key();
                            case Notice.Done(String sentence) -> sentence;
                            case Notice.Told(String sentence) -> sentence;
                            case Notice.Written(String sentence, var _) -> sentence;
                        })
                .toList();
    }
}
