package org.undersigned.ui.desk;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;
import org.undersigned.letter.Letterhead;
import org.undersigned.letter.Recipient;
import org.undersigned.letter.intake.Recipients.Addressed;
import org.undersigned.problem.Outcome;
import org.undersigned.roster.SignOn;
import org.undersigned.ui.Latest;
import org.undersigned.workflow.desk.Desk;
import org.undersigned.workflow.desk.Entry;
import org.undersigned.workflow.desk.LetterSheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/// The letter that is being worked on, as it stands in the window: what is typed is here at once
/// and saved a moment later, everything else is here when it is saved. Used in the foreground only.
public final class LetterModel {

    /// A number that {@link #typed} never is.
    static final long NEVER = -1;

    private final DeskModel desk;
    private final String id;
    private final Typing typing;
    private final Kept kept;
    private final ReadOnlyStringWrapper name = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper isFinal = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<@Nullable Letterhead> letterhead =
            new ReadOnlyObjectWrapper<>();
    private final ObservableList<Entry<Recipient>> to = FXCollections.observableArrayList();
    private final ObservableList<Entry<Recipient>> toShown =
            FXCollections.unmodifiableObservableList(to);
    private final CopiesModel copies;
    private final RosterModel roster;
    private final ProofModel proof;
    private final PlaceModel place;
    private final ReadOnlyLongWrapper stamp = new ReadOnlyLongWrapper();
    private final List<Unsaved> forms = new ArrayList<>();
    private Map<String, String> pictures = Map.of();
    private long typed;

    LetterModel(
            DeskModel desk,
            LetterSheet sheet,
            ProofModel.Maker proofs,
            Supplier<Latest> background) {
        this.desk = desk;
        this.id = sheet.id();
        this.typing = new Typing(desk, this::save);
        this.kept = new Kept(desk);
        this.copies = new CopiesModel(desk, id, this::touch);
        this.roster = new RosterModel(desk, id, this::touch);
        text.set(sheet.text());
        show(sheet);
        this.proof = new ProofModel(this, proofs, background.get());
        this.place = new PlaceModel(textProperty(), background.get(), background.get());
    }

    /// Its pages.
    public ProofModel proof() {
        return proof;
    }

    /// The workspace it is in.
    public DeskModel desk() {
        return desk;
    }

    /// Where in it somebody is, and wants to go.
    public PlaceModel place() {
        return place;
    }

    /// What it is known by.
    public String id() {
        return id;
    }

    /// Whether it can be changed.
    public boolean isEditable() {
        return desk.isEditable();
    }

    public ReadOnlyStringProperty nameProperty() {
        return name.getReadOnlyProperty();
    }

    /// Whether its wording is done; until then its pages say that it is a draft.
    public ReadOnlyBooleanProperty finalProperty() {
        return isFinal.getReadOnlyProperty();
    }

    /// Its text as typed, without addressees and letterhead.
    public ReadOnlyStringProperty textProperty() {
        return text.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable Letterhead> letterheadProperty() {
        return letterhead.getReadOnlyProperty();
    }

    /// Whom it addresses jointly.
    public ObservableList<Entry<Recipient>> to() {
        return toShown;
    }

    /// Who gets a copy of their own.
    public ObservableList<Entry<Addressed>> recipients() {
        return copies.entries();
    }

    /// The list of those who get a copy, and what one can do to it.
    public CopiesModel copies() {
        return copies;
    }

    /// Everyone on its list.
    public ObservableList<Entry<SignOn>> signatories() {
        return roster.entries();
    }

    /// The list of those who sign, and what one can do to it.
    public RosterModel roster() {
        return roster;
    }

    /// A number that changes with everything that changes in the letter: whoever shows something
    /// made of it makes that anew.
    public ReadOnlyLongProperty stampProperty() {
        return stamp.getReadOnlyProperty();
    }

    /// The letter as it stands in the window now.
    public LetterSheet sheet() {
        return new LetterSheet(
                id,
                name.get(),
                isFinal.get(),
                text.get(),
                letterhead.get(),
                pictures,
                roster.emblems(),
                List.copyOf(to),
                copies.lines(),
                roster.lines());
    }

    /// Takes down what was typed.
    ///
    /// @param newStep whether another step to undo begins here
    public void type(String newText, boolean newStep) {
        if (newText.equals(text.get())) {
            return;
        }
        typed++;
        text.set(newText);
        typing.type(newText, newStep);
        touch();
    }

    /// Gives it another text, as a step of its own.
    public void rewrite(String newText) {
        typing.finish();
        type(newText, true);
        typing.finish();
    }

    /// Marks the wording as done, or as a draft again.
    public void finish(boolean done) {
        flush();
        desk.command(
                it -> it.letters().finish(id, name.get(), done),
                _ -> {
                    isFinal.set(done);
                    touch();
                });
    }

    /// Says whom it addresses jointly.
    public void address(List<Recipient> recipientsNow) {
        String named = name.get();
        kept.give("to", it -> it.letters().address(id, named, recipientsNow));
    }

    /// Gives it a letterhead, or none.
    ///
    /// @param fresh the bytes of new pictures, by the names of their files
    public void setLetterhead(@Nullable Letterhead head, Map<String, byte[]> fresh) {
        Map<String, String> there = pictures;
        String named = name.get();
        kept.give("letterhead", it -> it.letters().setLetterhead(id, named, head, there, fresh));
    }

    /// For a form into which one types what is saved by a command of its own.
    ///
    /// @param save gives the command
    public Unsaved unsaved(Runnable save) {
        Unsaved form = new Unsaved(desk, save);
        forms.add(form);
        return form;
    }

    /// Saves now what is still to be saved.
    public void flush() {
        kept.again();
        forms.forEach(Unsaved::finish);
        typing.finish();
    }

    /// Whether something typed is still to be saved.
    boolean hasUnsaved() {
        return typing.hasUnsaved() || !kept.isEmpty() || forms.stream().anyMatch(Unsaved::waits);
    }

    /// Whether a form has something that could not be saved. What it shows then is not what the
    /// workspace has.
    public boolean isBehind() {
        return !kept.isEmpty();
    }

    /// Whether nothing typed is still to be saved, and nothing on its way.
    boolean isSettled() {
        return !hasUnsaved() && typing.isSettled() && kept.isSettled();
    }

    /// Saves nothing any more: the letter was taken away.
    void drop() {
        forms.forEach(Unsaved::drop);
        kept.drop();
        typing.drop();
    }

    /// What would save in a copy of the workspace what could not be saved in it.
    List<Function<Desk, Outcome<String>>> unsaved() {
        List<Function<Desk, Outcome<String>>> commands = new ArrayList<>(kept.commands());
        if (typing.hasUnsaved()) {
            String named = name.get();
            String said = text.get();
            commands.add(it -> it.letters().write(id, named, said, false));
        }
        return commands;
    }

    /// How often something was typed.
    long typed() {
        return typed;
    }

    /// Shows what is in the workspace now; a text that was typed on meanwhile stays.
    ///
    /// @param typedThen what {@link #typed} was when that was asked for
    void load(LetterSheet sheet, long typedThen) {
        if (typed == typedThen && !typing.hasUnsaved()) {
            text.set(sheet.text());
        }
        show(sheet);
    }

    private void show(LetterSheet sheet) {
        name.set(sheet.name());
        isFinal.set(sheet.isFinal());
        letterhead.set(sheet.letterhead());
        pictures = sheet.pictures();
        if (!to.equals(sheet.to())) {
            to.setAll(sheet.to());
        }
        copies.show(sheet.recipients());
        roster.show(sheet);
        touch();
    }

    private void save(String newText, boolean goesOn, Runnable saved, Runnable failed) {
        String named = name.get();
        desk.attempt(
                it -> it.letters().write(id, named, newText, goesOn), _ -> saved.run(), failed);
    }

    private void touch() {
        stamp.set(stamp.get() + 1);
    }
}
