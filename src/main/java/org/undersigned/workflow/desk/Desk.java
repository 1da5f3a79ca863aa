package org.undersigned.workflow.desk;

import org.jspecify.annotations.Nullable;
import org.undersigned.letter.text.FrontWords;
import org.undersigned.problem.Outcome;
import org.undersigned.store.Contents;
import org.undersigned.store.LetterText;
import org.undersigned.store.Steps;
import org.undersigned.store.Stored;
import org.undersigned.store.Workspace;
import org.undersigned.workflow.intake.Intake;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/// An open workspace.
///
/// Its methods may be called from any thread, and wait for the disk: the window calls them in the
/// background, one after the other.
public final class Desk implements AutoCloseable {

    private final Path file;
    private final Workspace workspace;

    Desk(Path file, Workspace workspace) {
        this.file = file;
        this.workspace = workspace;
    }

    /// The workspace's file.
    public Path file() {
        return file;
    }

    /// Whether it can be changed.
    public boolean isEditable() {
        return workspace.isEditable();
    }

    /// What is in it.
    public Outcome<Overview> look() {
        return workspace
                .steps()
                .then(steps -> workspace.read(contents -> overview(contents, steps)));
    }

    /// One letter with everything that belongs to it; nothing if there is no such letter.
    public Outcome<Optional<LetterSheet>> letter(String id) {
        return workspace.read(
                contents -> contents.letters().withId(id).map(it -> sheet(contents, it)));
    }

    /// The bytes of a picture's file.
    ///
    /// @param hash what {@link LetterSheet#pictures} or {@link LetterSheet#emblems} says
    public Outcome<Optional<byte[]>> picture(String hash) {
        return workspace.read(contents -> contents.pictures().content(hash));
    }

    /// What was done to a line, a party, or another row, the oldest first. Where it was linked to
    /// parties of the directory, these are named.
    public Outcome<List<Event>> history(String row) {
        return workspace
                .past(row)
                .then(past ->
                        workspace.read(contents ->
                                past.stream().map(it -> Event.of(it, contents)).toList()));
    }

    /// What was done to a letter and its lists, the oldest first.
    public Outcome<List<Step>> letterHistory(String letter) {
        return workspace.pastOfLetter(letter).map(it -> it.stream().map(Step::of).toList());
    }

    /// Everything one can do to letters and their texts.
    public LetterCommands letters() {
        return new LetterCommands(workspace);
    }

    /// Everything one can do to lists of those who sign.
    public RosterCommands rosters() {
        return new RosterCommands(workspace);
    }

    /// Everything one can do to what shows that they agreed.
    public EvidenceCommands evidence() {
        return new EvidenceCommands(workspace);
    }

    /// Everything one can do to the directory.
    public DirectoryCommands directory() {
        return new DirectoryCommands(workspace);
    }

    /// Everything one can do to those who are written to.
    public RecipientCommands recipients() {
        return new RecipientCommands(workspace);
    }

    /// Takes in what somebody brings.
    public Intake intake() {
        return new Intake(workspace);
    }

    /// Takes back the last command that is not taken back.
    public Outcome<Step> undo() {
        return workspace.undo().map(Step::of);
    }

    /// Does again what was taken back last.
    public Outcome<Step> redo() {
        return workspace.redo().map(Step::of);
    }

    /// Writes a copy of it as it stands now.
    public Outcome<Path> copyTo(Path target) {
        return workspace.copyTo(target);
    }

    @Override
    public void close() {
        workspace.close();
    }

    Workspace workspace() {
        return workspace;
    }

    private static Overview overview(Contents contents, Steps steps) {
        return new Overview(
                contents.letters().all().stream().map(it -> item(contents, it)).toList(),
                steps.last() == null ? null : Step.of(steps.last()),
                steps.undo() == null ? null : Step.of(steps.undo()),
                steps.redo() == null ? null : Step.of(steps.redo()));
    }

    private static Overview.Item item(Contents contents, Stored<LetterText> letter) {
        Optional<FrontWords> front = FrontWords.of(letter.value().text());
        return new Overview.Item(
                letter.id(),
                letter.value().name(),
                letter.value().isFinal(),
                contents.signatories().count(letter.id()),
                contents.signatories().confirmed(letter.id()),
                contents.signatories().open(letter.id()),
                contents.recipients().personalCount(letter.id()),
                day(front, "sign_on.deadline"),
                day(front, "sign_on.closes"));
    }

    /// What is no day is told where it stands.
    private static @Nullable LocalDate day(Optional<FrontWords> front, String path) {
        try {
            return front.map(it -> it.words(path))
                    .filter(it -> !it.isEmpty())
                    .map(LocalDate::parse)
                    .orElse(null);
        } catch (DateTimeParseException _) {
            return null;
        }
    }

    private static LetterSheet sheet(Contents contents, Stored<LetterText> letter) {
        String id = letter.id();
        return new LetterSheet(
                id,
                letter.value().name(),
                letter.value().isFinal(),
                letter.value().text(),
                contents.letterheads().of(id).orElse(null),
                contents.letterheads().pictures(id),
                contents.signatories().pictures(id),
                Entry.all(contents.recipients().joint(id)),
                Entry.all(contents.recipients().personal(id)),
                Entry.all(contents.signatories().of(id)));
    }
}
