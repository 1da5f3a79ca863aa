package org.undersigned.ui.desk;

import javafx.collections.ObservableList;

import org.undersigned.letter.Recipient;
import org.undersigned.letter.intake.Recipients.Addressed;
import org.undersigned.problem.Outcome;
import org.undersigned.workflow.desk.Desk;
import org.undersigned.workflow.desk.Entry;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// The list of those who get a copy of their own of the letter that is being worked on. Used in the
/// foreground only.
public final class CopiesModel {

    private final DeskModel desk;
    private final String letter;
    private final Runnable touched;
    private final ListModel<Addressed> lines = new ListModel<>();

    /// @param letter what the letter is known by
    /// @param touched told after every change
    CopiesModel(DeskModel desk, String letter, Runnable touched) {
        this.desk = desk;
        this.letter = letter;
        this.touched = touched;
    }

    void show(List<Entry<Addressed>> now) {
        lines.show(now);
    }

    ObservableList<Entry<Addressed>> entries() {
        return lines.entries();
    }

    /// The lines as they stand now: the same object until they change.
    List<Entry<Addressed>> lines() {
        return lines.sheet();
    }

    /// Puts somebody at the end.
    ///
    /// @param then told who it was
    public void add(Recipient recipient, Consumer<Entry<Addressed>> then) {
        command(
                it -> it.recipients().add(letter, recipient),
                entry -> {
                    lines.add(entry);
                    then.accept(entry);
                });
    }

    /// Corrects lines, in one step.
    public void correct(List<Entry<Addressed>> some, UnaryOperator<Addressed> correction) {
        command(it -> it.recipients().correct(some, correction), lines::replace);
    }

    /// Takes lines off it, in one step.
    public void remove(List<Entry<Addressed>> some) {
        command(it -> it.recipients().remove(some), lines::remove);
    }

    private <T> void command(Function<Desk, Outcome<T>> command, Consumer<? super T> then) {
        desk.command(
                command,
                (T value) -> {
                    then.accept(value);
                    touched.run();
                });
    }
}
