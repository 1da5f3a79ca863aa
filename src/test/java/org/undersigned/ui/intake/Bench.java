package org.undersigned.ui.intake;

import org.undersigned.problem.Problem;
import org.undersigned.store.Workspaces;
import org.undersigned.typeset.TypeShop;
import org.undersigned.ui.HandTimer;
import org.undersigned.ui.Messages;
import org.undersigned.ui.Tasks;
import org.undersigned.ui.desk.DeskModel;
import org.undersigned.ui.desk.LetterModel;
import org.undersigned.ui.desk.Notice;
import org.undersigned.workflow.desk.Desk;
import org.undersigned.workflow.desk.Desks;
import org.undersigned.workflow.desk.Overview;
import org.undersigned.workflow.desk.Proofs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// An empty workspace in a real file, and files to bring to it; everything is done at once.
final class Bench implements AutoCloseable {

    private static final Proofs PROOFS = new Proofs(TypeShop::typesetter);

    final Messages messages = new Messages(Locale.US);
    final IntakeWords words = new IntakeWords(messages);
    final Tasks tasks = Tasks.direct(new HandTimer());
    final List<Notice> notices = new ArrayList<>();
    final DeskModel desk;
    private final Path folder;

    Bench(Path folder) {
        this.folder = folder;
        Desk opened =
                new Desks(new Workspaces("roe", () -> Instant.parse("2031-03-03T08:00:00Z")))
                        .create(folder.resolve("campaign.undersigned"))
                        .value()
                        .orElseThrow();
        Overview empty = opened.look().value().orElseThrow();
        desk = new DeskModel(opened, empty, PROOFS, tasks, notices::add);
    }

    Path file(String name, String... lines) {
        try {
            return Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path letter(String name, String title) {
        return file(name, "---", "title: " + title, "---", "We ask for " + title + ".");
    }

    /// What is shown when these are brought.
    IntakeViewModel bring(Path... files) {
        return bring(Expected.ANYTHING, files);
    }

    /// The same where something is expected.
    IntakeViewModel bring(Expected expected, Path... files) {
        IntakeViewModel model = new IntakeViewModel(desk, tasks, words, expected);
        model.bring(Stream.of(files).<Source>map(Source.File::new).toList());
        return model;
    }

    IntakeViewModel paste(String text, String... fields) {
        IntakeViewModel model = new IntakeViewModel(desk, tasks, words, Expected.ANYTHING);
        model.bring(List.of(new Source.Pasted("Pasted rows", text, List.of(fields))));
        return model;
    }

    LetterModel letter() {
        LetterModel letter = desk.letterProperty().get();
        if (letter == null) {
            throw new AssertionError("no letter is open: " + notices);
        }
        return letter;
    }

    List<String> signers() {
        return letter().signatories().stream()
                .map(it -> it.value().signatory().listedName())
                .toList();
    }

    List<String> letters() {
        return desk.letters().stream().map(Overview.Item::name).toList();
    }

    /// What was told that was done.
    List<String> done() {
        return notices.stream()
                .filter(Notice.Done.class::isInstance)
                .map(it -> ((Notice.Done) it).sentence())
                .toList();
    }

    /// The keys of the troubles that were told.
    List<String> troubles() {
        return notices.stream()
                .filter(Notice.Trouble.class::isInstance)
                .map(it -> ((Notice.Trouble) it).problem())
                .map(Problem::key)
                .toList();
    }

    @Override
    public void close() {
        desk.close(() -> {});
    }
}
