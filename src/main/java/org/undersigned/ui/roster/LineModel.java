package org.undersigned.ui.roster;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

import org.undersigned.problem.Outcome;
import org.undersigned.problem.Problem;
import org.undersigned.roster.Emblems;
import org.undersigned.roster.Evidence;
import org.undersigned.roster.SignOn;
import org.undersigned.ui.Latest;
import org.undersigned.ui.Outside;
import org.undersigned.ui.Outside.Purpose;
import org.undersigned.ui.Tasks;
import org.undersigned.ui.desk.DeskModel;
import org.undersigned.ui.desk.LetterModel;
import org.undersigned.ui.table.GridModel;
import org.undersigned.ui.table.Row;
import org.undersigned.workflow.ExhibitCopy;
import org.undersigned.workflow.desk.Entry;
import org.undersigned.workflow.desk.Exhibit;
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
    private final Latest reading;
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Subject> subject =
            new ReadOnlyObjectWrapper<>(new Subject.Nobody());
    private final ReadOnlyObjectWrapper<List<Problem>> refused =
            new ReadOnlyObjectWrapper<>(List.of());

    LineModel(LetterModel letter, GridModel<SignOn> grid, Tasks tasks, Outside outside) {
        this.letter = letter;
        this.grid = grid;
        this.tasks = tasks;
        this.outside = outside;
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

    /// Asks for a file that shows that the one who is selected agreed, and keeps it.
    void chooseEvidence() {
        if (letter.isEditable()) {
            outside.open(Purpose.EVIDENCE).ifPresent(this::prove);
        }
    }

    /// Keeps a file that shows that the one who is selected agreed.
    void prove(Path file) {
        if (subject.get() instanceof Subject.One(var line, var _) && letter.isEditable()) {
            tasks.aside(
                    () -> Exhibit.read(file),
                    read -> take(read, it -> letter.roster().prove(line, it)));
        }
    }

    /// Asks where a copy of some evidence is to be written, and shows it there.
    void saveEvidence(Evidence evidence) {
        outside.save(Purpose.EVIDENCE, Exhibit.nameOf(evidence))
                .ifPresent(target ->
                        tasks.aside(
                                () ->
                                        letter.desk()
                                                .ask(it -> it.rosters().content(evidence))
                                                .then(it -> ExhibitCopy.write(it, target)),
                                written -> take(written, outside::show)));
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

    private <T> void take(Outcome<T> read, Consumer<T> done) {
        refused.set(read.problems());
        Optional<T> value = read.value();
        value.ifPresent(done);
    }

    private List<Entry<SignOn>> selected() {
        return grid.selectedProperty().get().stream().map(Row::entry).toList();
    }
}
