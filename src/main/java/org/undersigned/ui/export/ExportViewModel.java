package org.undersigned.ui.export;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;
import org.undersigned.letter.intake.FileName;
import org.undersigned.letter.intake.Recipients.Addressed;
import org.undersigned.ui.Latest;
import org.undersigned.ui.Outside;
import org.undersigned.ui.Outside.Purpose;
import org.undersigned.ui.Tasks;
import org.undersigned.ui.desk.LetterModel;
import org.undersigned.workflow.Target;
import org.undersigned.workflow.attachment.Attached;
import org.undersigned.workflow.desk.Check;
import org.undersigned.workflow.desk.Concern;
import org.undersigned.workflow.desk.Entry;
import org.undersigned.workflow.desk.LetterSheet;
import org.undersigned.workflow.desk.Pictures;
import org.undersigned.workflow.desk.Preflight;
import org.undersigned.workflow.desk.Readiness;

import java.nio.file.Path;
import java.util.Optional;

/// What the export of a letter shows and does.
public final class ExportViewModel {

    private final LetterModel letter;
    private final Parts parts;
    private final Latest looking;
    private final Export export;
    private final ObjectProperty<Form> form = new SimpleObjectProperty<>(Form.JOINT);
    private final ReadOnlyObjectWrapper<@Nullable Readiness> readiness =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Consent> consent = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<ExportState> state =
            new ReadOnlyObjectWrapper<>(new ExportState.Idle());
    private Subscription following = Subscription.EMPTY;
    private boolean shown;

    /// What it needs of the rest of the window.
    ///
    /// @param exports those of all letters
    /// @param preflight looks through letters
    /// @param guide leads to what must be mended
    public record Parts(
            Exports exports, Preflight preflight, Tasks tasks, Outside outside, Guide guide) {}

    public ExportViewModel(LetterModel letter, Parts parts) {
        this.letter = letter;
        this.parts = parts;
        this.looking = parts.tasks().latest();
        this.export = parts.exports().of(letter);
        form.set(letter.recipients().isEmpty() ? Form.JOINT : Form.PERSONAL);
        form.subscribe((_, _) -> {
            consent.set(null);
            readiness.set(null);
            look();
        });
        letter.stampProperty().subscribe(this::look);
        letter.recipients()
                .addListener(
                        (ListChangeListener<Entry<Addressed>>)
                                _ -> {
                                    if (letter.recipients().isEmpty()) {
                                        form.set(Form.JOINT);
                                    }
                                });
    }

    /// The letter that is exported.
    LetterModel letter() {
        return letter;
    }

    /// How many files it becomes.
    ObjectProperty<Form> formProperty() {
        return form;
    }

    /// Whether this goes along within the files, of this letter and of others.
    BooleanProperty attachedProperty(Attached one) {
        return parts.exports().attached().property(one);
    }

    /// What was found in the letter as it stands; null while that is not known.
    ReadOnlyObjectProperty<@Nullable Readiness> readinessProperty() {
        return readiness.getReadOnlyProperty();
    }

    /// How far the export is.
    ReadOnlyObjectProperty<ExportState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// What the export waits for; null for nothing.
    ReadOnlyObjectProperty<@Nullable Consent> consentProperty() {
        return consent.getReadOnlyProperty();
    }

    /// Says whether anybody sees this. Only for those who look is a letter looked through, and the
    /// export followed, which lasts longer than this.
    void show(boolean isShown) {
        shown = isShown;
        export.watch(isShown);
        following.unsubscribe();
        following = Subscription.EMPTY;
        if (isShown) {
            following = export.stateProperty().subscribe(this::follow);
            look();
        }
    }

    /// Asks where to, and begins to write.
    void export() {
        Readiness found = readiness.get();
        if (found == null || !found.isReady() || export.isRunning()) {
            return;
        }
        switch (form.get()) {
            case JOINT ->
                    parts.outside()
                            .save(Purpose.PDF, fileName())
                            .ifPresent(file -> start(new Target(file, false, true)));
            case PERSONAL -> elsewhere();
        }
    }

    /// Asks for the folder of the copies.
    void elsewhere() {
        parts.outside().folder().ifPresent(this::into);
    }

    /// Writes, and replaces the files that are there already.
    void replace() {
        Consent given = consent.get();
        if (given != null) {
            start(new Target(given.folder(), true, true));
        }
    }

    /// Writes nothing.
    void leave() {
        consent.set(null);
    }

    /// Calls off what is going on.
    void cancel() {
        export.cancel();
    }

    /// Shows what was written last.
    void open() {
        written().ifPresent(it -> parts.outside().show(it.target().output()));
    }

    /// Shows the folder of what was written last.
    void openFolder() {
        written().ifPresent(it -> parts.outside().show(it.folder()));
    }

    /// Marks the letter as final, or as a draft again.
    void finish() {
        letter.finish(!letter.finalProperty().get());
    }

    /// Leads to where this can be mended.
    void show(Check check) {
        if (check.concern() == Concern.STAGE) {
            finish();
        } else {
            parts.guide().to(check);
        }
    }

    private String fileName() {
        return FileName.of(letter.nameProperty().get()).value() + ".pdf";
    }

    private void into(Path folder) {
        LetterSheet sheet = letter.sheet();
        parts.tasks()
                .aside(
                        () -> parts.exports().prints().existing(sheet, folder).size(),
                        there -> {
                            if (there == 0) {
                                start(new Target(folder, true, false));
                            } else {
                                consent.set(new Consent(folder, there));
                            }
                        });
    }

    private void start(Target target) {
        consent.set(null);
        export.start(letter.sheet(), target, parts.exports().attached().now(), letter.desk());
    }

    private void follow(ExportState now) {
        state.set(now);
        if (now instanceof ExportState.InTheWay(Target target)) {
            into(target.output());
        }
    }

    private Optional<ExportState.Written> written() {
        return Optional.of(stateProperty().get())
                .filter(ExportState.Written.class::isInstance)
                .map(ExportState.Written.class::cast);
    }

    private void look() {
        if (!shown) {
            return;
        }
        LetterSheet sheet = letter.sheet();
        boolean personal = form.get() == Form.PERSONAL;
        Pictures pictures = letter.desk().pictures();
        looking.ask(
                () -> parts.preflight().of(sheet, personal, pictures),
                found -> {
                    if (personal == (form.get() == Form.PERSONAL)) {
                        readiness.set(found);
                    }
                });
    }
}
