package org.undersigned.ui.roster;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

import org.undersigned.problem.Outcome;
import org.undersigned.problem.Problem;
import org.undersigned.roster.Emblems;
import org.undersigned.roster.SignOn;
import org.undersigned.ui.Latest;
import org.undersigned.ui.Outside;
import org.undersigned.ui.Outside.Purpose;
import org.undersigned.ui.Tasks;
import org.undersigned.ui.desk.DeskModel;
import org.undersigned.ui.desk.Destination;
import org.undersigned.ui.desk.LetterModel;
import org.undersigned.ui.desk.Notice;
import org.undersigned.ui.table.GridModel;
import org.undersigned.ui.table.Row;
import org.undersigned.workflow.desk.Entry;
import org.undersigned.workflow.desk.LetterSheet;
import org.undersigned.workflow.desk.LineSheet;
import org.undersigned.workflow.desk.PictureFile;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// What is known of those who are selected on the list, and what can be done to them alone.
///
/// Nothing is read while the panel is closed. What is known of a line follows a moment after the
/// line itself, and always the one that was selected last.
final class LineModel {

    private final LetterModel letter;
    private final GridModel<SignOn> grid;
    private final Tasks tasks;
    private final Outside outside;
    private final EvidenceModel evidence;
    private final Latest reading;
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Subject> subject =
            new ReadOnlyObjectWrapper<>(new Subject.Nobody());
    private final ReadOnlyObjectWrapper<List<Problem>> refused =
            new ReadOnlyObjectWrapper<>(List.of());

    LineModel(LetterModel letter, GridModel<SignOn> grid, RosterViewModel.Around around) {
        this.letter = letter;
        this.grid = grid;
        this.tasks = around.tasks();
        this.outside = around.outside();
        this.evidence = new EvidenceModel(letter, around, this::refuse);
        this.reading = tasks.latest();
        grid.selectedProperty().subscribe(this::turn);
        letter.stampProperty().subscribe((_, _) -> follow());
        open.subscribe(this::follow);
    }

    /// Whether the panel is there.
    BooleanProperty openProperty() {
        return open;
    }

    /// Whom it is about.
    ReadOnlyObjectProperty<Subject> subjectProperty() {
        return subject.getReadOnlyProperty();
    }

    /// Why files that were brought last were refused.
    ReadOnlyObjectProperty<List<Problem>> refusedProperty() {
        return refused.getReadOnlyProperty();
    }

    boolean isEditable() {
        return letter.isEditable();
    }

    /// What shows that they agreed.
    EvidenceModel evidence() {
        return evidence;
    }

    /// Asks for files that show that the one who is selected agreed, and keeps them.
    ///
    /// @return false if not exactly one is selected
    boolean attachEvidence() {
        List<Entry<SignOn>> one = selected();
        if (one.size() == 1) {
            evidence.choose(one.getFirst());
        }
        return one.size() == 1;
    }

    /// Takes what was dropped on a line: mails, scans and forms show that they agreed, a drawing is
    /// their logo or signature.
    void drop(Row<SignOn> row, List<Path> files) {
        grid.reveal(row.id());
        List<Path> proofs = files.stream().filter(EvidenceFiles::is).toList();
        evidence.keep(row.entry(), proofs);
        if (proofs.isEmpty()) {
            bring(row.entry(), files.getFirst());
        }
    }

    private void turn() {
        refused.set(List.of());
        follow();
    }

    private void follow() {
        if (!open.get()) {
            return;
        }
        List<Row<SignOn>> rows =
                grid.selectedProperty().get().stream().filter(grid::isOnList).toList();
        switch (rows.size()) {
            case 0 -> subject.set(new Subject.Nobody());
            case 1 -> one(rows.getFirst().id(), rows.getFirst().entry());
            default -> subject.set(new Subject.Several(rows));
        }
    }

    private void one(String id, Entry<SignOn> line) {
        LineFacts known =
                subject.get() instanceof Subject.One(var before, var facts)
                                && before.id().equals(id)
                        ? facts
                        : null;
        subject.set(new Subject.One(line, known));
        LetterSheet sheet = letter.sheet();
        DeskModel desk = letter.desk();
        reading.ask(
                () -> LineFacts.of(desk.ask(it -> LineSheet.of(it, desk.pictures(), sheet, line))),
                facts -> show(line, facts));
    }

    private void show(Entry<SignOn> line, LineFacts facts) {
        if (subject.get() instanceof Subject.One(var now, var _) && now.equals(line)) {
            subject.set(new Subject.One(line, facts));
        }
    }

    /// Asks for a picture and gives it to whoever is selected.
    void choosePicture(Emblems.Kind kind) {
        outside.open(Purpose.PICTURE).ifPresent(it -> bring(selected(), kind, it));
    }

    /// Gives lines a picture; one that cannot be printed is refused.
    void bring(List<Entry<SignOn>> lines, Emblems.Kind kind, Path file) {
        if (letter.isEditable() && !lines.isEmpty()) {
            tasks.aside(
                    () -> PictureFile.read(file),
                    read -> take(read, it -> letter.roster().depict(lines, kind, it)));
        }
    }

    /// Gives a line the picture that goes with it: a person the signature, an organization the
    /// logo.
    void bring(Entry<SignOn> line, Path file) {
        boolean person = line.value().signatory().capacity().listsPerson();
        bring(List.of(line), person ? Emblems.Kind.SIGNATURE : Emblems.Kind.LOGO, file);
    }

    /// Takes a picture away from whoever is selected.
    void bare(Emblems.Kind kind) {
        if (letter.isEditable()) {
            letter.roster().depict(selected(), kind, null);
        }
    }

    /// Goes somewhere else: to the directory, or to a line of another letter.
    void go(Destination destination) {
        letter.desk().ways().to(destination);
    }

    /// Takes those who are selected into the directory.
    void enroll() {
        if (letter.isEditable()) {
            letter.roster().enroll(selected());
        }
    }

    /// Erases the one who is selected for good.
    ///
    /// @param everywhere whether from all letters and the directory, too
    void erase(boolean everywhere) {
        if (subject.get() instanceof Subject.One(var line, var _) && letter.isEditable()) {
            letter.roster().erase(line, everywhere);
        }
    }

    /// Says why files were refused: in the panel, or where that is closed in passing.
    private void refuse(List<Problem> problems) {
        if (open.get()) {
            refused.set(problems);
        } else {
            problems.forEach(it -> letter.desk().tell(new Notice.Trouble(it)));
        }
    }

    private <T> void take(Outcome<T> read, Consumer<T> done) {
        refuse(read.problems());
        Optional<T> value = read.value();
        value.ifPresent(done);
    }

    private List<Entry<SignOn>> selected() {
        return grid.selectedProperty().get().stream().map(Row::entry).toList();
    }
}
