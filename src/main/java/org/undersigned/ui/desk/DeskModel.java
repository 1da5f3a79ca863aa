package org.undersigned.ui.desk;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;
import org.undersigned.problem.Outcome;
import org.undersigned.ui.Tasks;
import org.undersigned.workflow.desk.Desk;
import org.undersigned.workflow.desk.LetterSheet;
import org.undersigned.workflow.desk.Overview;
import org.undersigned.workflow.desk.Pictures;
import org.undersigned.workflow.desk.Proofs;
import org.undersigned.workflow.desk.Step;
import org.undersigned.workflow.intake.Item;
import org.undersigned.workflow.intake.Lookalikes;
import org.undersigned.workflow.intake.Plan;
import org.undersigned.workflow.intake.Receipt;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// The workspace that is open: its letters, the letter that is being worked on, its history, and
/// whether everything is saved. Used in the foreground only.
public final class DeskModel {

    private final Desk desk;
    private final Proofs proofs;
    private final Pictures pictures;
    private final Tasks tasks;
    private final Consumer<Notice> notices;
    private final ObservableList<Overview.Item> letters = FXCollections.observableArrayList();
    private final ObservableList<Overview.Item> lettersShown =
            FXCollections.unmodifiableObservableList(letters);
    private final ReadOnlyObjectWrapper<@Nullable Step> undo = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Step> redo = new ReadOnlyObjectWrapper<>();
    private final SaveWatch saving;
    private final Dispatch dispatch;
    private final Turning turning;
    private final Ways ways = new Ways();

    /// @param overview what is in the workspace
    /// @param proofs makes the pages of letters
    /// @param notices told what is worth telling in passing
    public DeskModel(
            Desk desk, Overview overview, Proofs proofs, Tasks tasks, Consumer<Notice> notices) {
        this.desk = desk;
        this.proofs = proofs;
        this.pictures = new Pictures(desk);
        this.tasks = tasks;
        this.notices = notices;
        this.saving = new SaveWatch(desk.isEditable(), this::hasUnsaved);
        this.dispatch =
                new Dispatch(
                        desk,
                        tasks,
                        saving,
                        notices,
                        new Dispatch.Home(this::show, this::hasUnsaved, this::flush));
        this.turning = new Turning(dispatch, lettersShown, this::model);
        show(overview);
    }

    /// The workspace's file.
    public Path file() {
        return desk.file();
    }

    /// What the workspace is called: its file's name without the ending.
    public String title() {
        String name = String.valueOf(file().getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /// The line of the letter that is being worked on.
    public Optional<Overview.Item> current() {
        LetterModel open = letterProperty().get();
        return letters.stream().filter(it -> open != null && it.id().equals(open.id())).findFirst();
    }

    /// Whether it can be changed.
    public boolean isEditable() {
        return desk.isEditable();
    }

    /// The pictures of its letterheads, for work in the background.
    public Pictures pictures() {
        return pictures;
    }

    /// The ways from one of its screens to another.
    public Ways ways() {
        return ways;
    }

    /// The letters, the oldest first.
    public ObservableList<Overview.Item> letters() {
        return lettersShown;
    }

    /// The letter that is being worked on; null if there is none.
    public ReadOnlyObjectProperty<@Nullable LetterModel> letterProperty() {
        return turning.letterProperty();
    }

    /// What would be undone; null for nothing.
    public ReadOnlyObjectProperty<@Nullable Step> undoProperty() {
        return undo.getReadOnlyProperty();
    }

    /// What would be done again; null for nothing.
    public ReadOnlyObjectProperty<@Nullable Step> redoProperty() {
        return redo.getReadOnlyProperty();
    }

    /// Whether what one sees is on the disk.
    public ReadOnlyObjectProperty<SaveState> saveStateProperty() {
        return saving.stateProperty();
    }

    /// Turns to another letter.
    public void select(String id) {
        turning.select(id);
    }

    private LetterModel model(LetterSheet sheet) {
        return new LetterModel(
                this, sheet, (it, recipient) -> proofs.of(it, recipient, pictures), tasks::latest);
    }

    /// Adds a letter and turns to it.
    public void addLetter(String name, String text) {
        command(it -> it.letters().add(name, text), this::select);
    }

    /// Gives a letter another name.
    public void rename(Overview.Item item, String name) {
        command(it -> it.letters().rename(item.id(), name), _ -> reload());
    }

    /// Makes another letter like this one and turns to it.
    public void duplicate(Overview.Item item, String name) {
        flush();
        command(it -> it.letters().duplicate(item.id(), name), this::select);
    }

    /// Takes a letter away and turns to the one beside it.
    public void remove(Overview.Item item) {
        flush();
        int place = letters.indexOf(item);
        command(
                it -> it.letters().remove(item.id(), item.name()),
                _ -> {
                    if (letters.isEmpty()) {
                        turning.turnToNone();
                    } else {
                        select(letters.get(Math.clamp(place, 0, letters.size() - 1)).id());
                    }
                });
    }

    /// Takes back the last step.
    public void undo() {
        step(Desk::undo);
    }

    /// Does again what was taken back last.
    public void redo() {
        step(Desk::redo);
    }

    private void step(Function<Desk, Outcome<Step>> step) {
        flush();
        command(step, _ -> reload());
    }

    /// Saves now what is still to be saved.
    public void flush() {
        turning.flush();
    }

    /// Reads the letter again, and turns to another one if it is gone.
    public void reload() {
        turning.reload();
    }

    /// Does a command in the background, in order, and then shows what is in the workspace.
    ///
    /// @param then what is done with its result if it was done
    public <T> void command(Function<Desk, Outcome<T>> command, Consumer<? super T> then) {
        attempt(command, then, () -> {});
    }

    /// The same.
    ///
    /// @param otherwise what is done if it could not be done; the problem is told already
    public <T> void attempt(
            Function<Desk, Outcome<T>> command, Consumer<? super T> then, Runnable otherwise) {
        dispatch.attempt(command, then, otherwise);
    }

    /// Asks the workspace something; in the background.
    public <T> T ask(Function<Desk, T> question) {
        return question.apply(desk);
    }

    /// Says what would come of what is brought; asked in the background.
    ///
    /// @param lookalikes finds those who are there already under other names
    public Outcome<Plan> plan(List<Item> items, Lookalikes lookalikes) {
        return desk.intake().plan(items, lookalikes);
    }

    /// Does what a plan says, and turns to the letter that things were brought to.
    ///
    /// @param then told what came of it
    /// @param otherwise what is done if nothing came of it; the problem is told already
    public void carryOut(Plan plan, Consumer<Receipt> then, Runnable otherwise) {
        flush();
        attempt(
                it -> it.intake().carryOut(plan),
                receipt -> {
                    turning.show(receipt.letter());
                    then.accept(receipt);
                },
                otherwise);
    }

    /// Reads something in the background, after whatever was asked for before.
    public <T> void read(Function<Desk, T> reading, Consumer<? super T> then) {
        tasks.inOrder(() -> reading.apply(desk), then);
    }

    /// Does something in the foreground after a while; what is returned calls it off.
    Runnable after(Duration wait, Runnable work) {
        return tasks.after(wait, work);
    }

    /// Something was typed that is still to be saved, or is saved now.
    void awaitsSaving(int more) {
        saving.underWay(more);
    }

    /// Tells in passing.
    public void tell(Notice notice) {
        notices.accept(notice);
    }

    /// Saves in a copy of the workspace what cannot be saved in it.
    ///
    /// @param opening opens the copy
    /// @param then what is done when it is saved there
    public void rescue(
            Path target, Function<Path, Outcome<Desk>> opening, Consumer<? super Path> then) {
        Rescue rescue = new Rescue(turning.unsaved(), opening);
        command(it -> rescue.of(it, target), then);
    }

    /// Saves what is still to be saved, and waits until it is or cannot be.
    ///
    /// @param then told what came of it
    public void settle(Consumer<SaveState> then) {
        flush();
        tasks.inOrder(() -> true, _ -> then.accept(saving.stateProperty().get()));
    }

    /// Saves what is still to be saved and closes the workspace, in the background.
    ///
    /// @param then what is done when it is closed
    public void close(Runnable then) {
        flush();
        tasks.inOrder(
                () -> {
                    desk.close();
                    return true;
                },
                _ -> then.run());
    }

    private void show(Overview overview) {
        if (!letters.equals(overview.letters())) {
            letters.setAll(overview.letters());
        }
        turning.dropGone();
        undo.set(overview.undo());
        redo.set(overview.redo());
        saving.stands(overview.last());
    }

    private boolean hasUnsaved() {
        return turning.hasUnsaved();
    }
}
