package org.undersigned.ui.details;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;

import org.undersigned.letter.Recipient;
import org.undersigned.ui.desk.LetterModel;
import org.undersigned.ui.desk.Unsaved;
import org.undersigned.workflow.desk.Entry;

import java.util.List;
import java.util.Map;

/// Whom a letter addresses jointly, as the form has them: what is typed is saved a moment later.
final class AddresseesModel {

    private final LetterModel letter;
    private final Unsaved unsaved;
    private final ObservableList<Recipient> people = FXCollections.observableArrayList();
    private final IntegerProperty chosen = new SimpleIntegerProperty(-1);

    AddresseesModel(LetterModel letter) {
        this.letter = letter;
        this.unsaved = letter.unsaved(this::save);
        letter.to().addListener((ListChangeListener<Entry<Recipient>>) _ -> follow());
        follow();
    }

    /// Everybody, in order.
    ObservableList<Recipient> people() {
        return people;
    }

    /// The index of whoever is shown in detail; −1 for nobody.
    IntegerProperty chosenProperty() {
        return chosen;
    }

    /// Puts somebody at the end, yet without a name.
    void add() {
        people.add(new Recipient("", "", "", List.of(), "", Map.of()));
        chosen.set(people.size() - 1);
    }

    /// Takes away whoever is chosen.
    void remove() {
        int index = chosen.get();
        if (index >= 0) {
            people.remove(index);
            chosen.set(Math.min(index, people.size() - 1));
            save();
        }
    }

    /// Moves whoever is chosen up or down.
    ///
    /// @param by −1 for up, 1 for down
    void move(int by) {
        int from = chosen.get();
        int to = from + by;
        if (from >= 0 && to >= 0 && to < people.size()) {
            Recipient moved = people.remove(from);
            people.add(to, moved);
            chosen.set(to);
            save();
        }
    }

    /// Takes down what was typed about whoever is chosen.
    void type(Recipient typed) {
        int index = chosen.get();
        if (index >= 0 && !people.get(index).equals(typed)) {
            people.set(index, typed);
            unsaved.typed();
        }
    }

    /// Saves what is typed now, as when a field is left.
    void settle() {
        unsaved.finish();
    }

    private void save() {
        List<Recipient> named = people.stream().filter(AddresseesModel::isSomebody).toList();
        if (letter.isBehind() || !named.equals(Entry.values(letter.to()))) {
            letter.address(named);
        }
    }

    /// Who has neither name nor office nor organization is not written to, and not kept.
    private static boolean isSomebody(Recipient person) {
        return !(person.name() + person.title() + person.organization()).isBlank();
    }

    /// Shows what is in the letter, unless something is typed that is still to be saved.
    private void follow() {
        List<Recipient> now = Entry.values(letter.to());
        List<Recipient> named = people.stream().filter(AddresseesModel::isSomebody).toList();
        if (!unsaved.waits() && !letter.isBehind() && !now.equals(named)) {
            int index = chosen.get();
            people.setAll(now);
            chosen.set(Math.clamp(index, now.isEmpty() ? -1 : 0, now.size() - 1));
        } else if (chosen.get() < 0 && !people.isEmpty()) {
            chosen.set(0);
        }
    }
}
