package org.undersigned.ui.desk;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;
import org.undersigned.problem.Outcome;
import org.undersigned.workflow.desk.Desk;
import org.undersigned.workflow.desk.LetterSheet;
import org.undersigned.workflow.desk.Overview;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// Which letter of a workspace is being worked on: turns from one to another, and keeps those that
/// were left with something still to be saved.
final class Turning {

    private final Dispatch dispatch;
    private final ObservableList<Overview.Item> letters;
    private final Function<LetterSheet, LetterModel> maker;
    private final ReadOnlyObjectWrapper<@Nullable LetterModel> letter =
            new ReadOnlyObjectWrapper<>();
    private final Left left = new Left();

    /// @param letters those there are
    /// @param maker makes what stands in the window of a letter
    Turning(
            Dispatch dispatch,
            ObservableList<Overview.Item> letters,
            Function<LetterSheet, LetterModel> maker) {
        this.dispatch = dispatch;
        this.letters = letters;
        this.maker = maker;
    }

    /// The letter that is being worked on; null if there is none.
    ReadOnlyObjectProperty<@Nullable LetterModel> letterProperty() {
        return letter.getReadOnlyProperty();
    }

    /// Turns to another letter.
    void select(String id) {
        flush();
        LetterModel before = letter.get();
        long typed = before == null ? 0 : before.typed();
        dispatch.fetch(it -> it.letter(id), sheet -> turnTo(sheet, typed));
    }

    /// @param typed how often something was typed in the letter that was open when the sheet was
    ///   asked for
    private void turnTo(LetterSheet sheet, long typed) {
        LetterModel before = letter.get();
        if (before != null && before.id().equals(sheet.id())) {
            before.load(sheet, typed);
            return;
        }
        LetterModel next =
                left.back(sheet.id())
                        .map(it -> {
                            it.load(sheet, LetterModel.NEVER);
                            return it;
                        })
                        .orElseGet(() -> maker.apply(sheet));
        leave();
        letter.set(next);
    }

    private void leave() {
        LetterModel before = letter.get();
        if (before != null) {
            if (isThere(before.id())) {
                left.leave(before);
            } else {
                before.drop();
            }
        }
    }

    /// Turns to no letter, since there is none.
    void turnToNone() {
        leave();
        letter.set(null);
    }

    /// Reads the letter again, and turns to another one if it is gone.
    void reload() {
        LetterModel current = letter.get();
        if (current == null || !isThere(current.id())) {
            if (letters.isEmpty()) {
                turnToNone();
            } else {
                select(letters.getLast().id());
            }
            return;
        }
        long typed = current.typed();
        LetterSheet before = current.sheet();
        dispatch.fetch(
                it -> it.letter(current.id()).map(found -> found.map(now -> now.after(before))),
                sheet -> current.load(sheet, typed));
    }

    /// Shows a letter as it stands in the workspace now.
    void show(String id) {
        LetterModel current = letter.get();
        if (current != null && current.id().equals(id)) {
            reload();
        } else {
            select(id);
        }
    }

    /// Forgets what was left of letters that are gone.
    void dropGone() {
        left.drop(id -> !isThere(id));
    }

    /// Saves now what is still to be saved.
    void flush() {
        LetterModel current = letter.get();
        if (current != null) {
            current.flush();
        }
        left.all().forEach(LetterModel::flush);
    }

    boolean hasUnsaved() {
        return working().anyMatch(LetterModel::hasUnsaved);
    }

    /// What would save in a copy of the workspace what could not be saved in it.
    List<Function<Desk, Outcome<String>>> unsaved() {
        return working().flatMap(it -> it.unsaved().stream()).toList();
    }

    /// The letter that is open, and those that were left with something still to be saved.
    private Stream<LetterModel> working() {
        return Stream.concat(Stream.ofNullable(letter.get()), left.all().stream());
    }

    private boolean isThere(String id) {
        return letters.stream().anyMatch(it -> it.id().equals(id));
    }
}
