package org.undersigned.ui.desk;

import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;
import org.undersigned.problem.Outcome;
import org.undersigned.roster.Emblems;
import org.undersigned.roster.SignOn;
import org.undersigned.workflow.desk.Desk;
import org.undersigned.workflow.desk.Entry;
import org.undersigned.workflow.desk.EvidenceCommands;
import org.undersigned.workflow.desk.LetterSheet;
import org.undersigned.workflow.desk.PictureFile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/// The list of those who sign the letter that is being worked on. Used in the foreground only.
public final class RosterModel {

    private final DeskModel desk;
    private final String letter;
    private final Runnable touched;
    private final ListModel<SignOn> lines = new ListModel<>();
    private Map<String, String> emblems = Map.of();

    /// @param letter what the letter is known by
    /// @param touched told after every change
    RosterModel(DeskModel desk, String letter, Runnable touched) {
        this.desk = desk;
        this.letter = letter;
        this.touched = touched;
    }

    void show(LetterSheet sheet) {
        emblems = sheet.emblems();
        lines.show(sheet.signatories());
    }

    ObservableList<Entry<SignOn>> entries() {
        return lines.entries();
    }

    /// The hashes of the pictures, by the names under which the lines call them.
    Map<String, String> emblems() {
        return emblems;
    }

    /// Puts somebody at the end.
    ///
    /// @param then told who it was
    public void add(SignOn signOn, Consumer<Entry<SignOn>> then) {
        command(
                it -> it.rosters().add(letter, signOn),
                entry -> {
                    lines.add(entry);
                    then.accept(entry);
                });
    }

    /// Corrects lines, in one step.
    public void correct(List<Entry<SignOn>> some, UnaryOperator<SignOn> correction) {
        command(it -> it.rosters().correct(some, correction), lines::replace);
    }

    /// Corrects those of these lines of which it is true, in one step; that is asked in the
    /// background.
    ///
    /// @param otherwise what is done if that could not be done; the problem is told already
    public void correct(
            List<Entry<SignOn>> some,
            Predicate<SignOn> able,
            UnaryOperator<SignOn> correction,
            Runnable otherwise) {
        desk.attempt(
                it ->
                        it.rosters()
                                .correct(
                                        some.stream()
                                                .filter(one -> able.test(one.value()))
                                                .toList(),
                                        correction),
                corrected -> {
                    lines.replace(corrected);
                    touched.run();
                },
                otherwise);
    }

    /// Corrects lines and puts others at the end, in one step.
    ///
    /// @param correction what becomes of the line with a number, from 0
    public void fill(
            List<Entry<SignOn>> some,
            BiFunction<Integer, SignOn, SignOn> correction,
            List<SignOn> fresh) {
        command(
                it -> it.rosters().fill(letter, some, correction, fresh),
                filled -> {
                    lines.replace(filled.corrected());
                    filled.added().forEach(lines::add);
                });
    }

    /// The lines as they stand now: the same object until they change.
    public List<Entry<SignOn>> lines() {
        return lines.sheet();
    }

    /// Makes one line of two of those who sign, in one step.
    ///
    /// @param then what is done when it is done
    /// @param otherwise what is done if that could not be done; the problem is told already
    public void merge(Entry<SignOn> kept, Entry<SignOn> other, Runnable then, Runnable otherwise) {
        desk.attempt(
                it -> it.rosters().merge(kept, other),
                merged -> {
                    lines.replace(List.of(merged));
                    lines.remove(List.of(other.id()));
                    touched.run();
                    then.run();
                },
                otherwise);
    }

    /// Gives lines another picture of this kind, in one step.
    ///
    /// @param picture null for none
    public void depict(List<Entry<SignOn>> some, Emblems.Kind kind, @Nullable PictureFile picture) {
        command(
                it -> it.rosters().depict(some, kind, picture),
                depicted -> {
                    Map<String, String> more = new HashMap<>(emblems);
                    more.putAll(depicted.emblems());
                    emblems = Map.copyOf(more);
                    lines.replace(depicted.lines());
                });
    }

    /// Takes lines into the directory, in one step.
    public void enroll(List<Entry<SignOn>> some) {
        command(it -> it.directory().enroll(some), lines::replace);
    }

    /// Does something to the evidence for one of them, which is no part of the list itself.
    public <T> void prove(
            Function<EvidenceCommands, Outcome<T>> command, Consumer<? super T> then) {
        command(it -> command.apply(it.evidence()), then);
    }

    /// Erases somebody for good, which cannot be undone.
    ///
    /// @param everywhere whether they go from all letters and the directory, too
    public void erase(Entry<SignOn> line, boolean everywhere) {
        desk.flush();
        desk.command(it -> it.rosters().erase(line.id(), everywhere), _ -> desk.reload());
    }

    /// Takes lines off it, in one step.
    public void remove(List<Entry<SignOn>> some) {
        command(it -> it.rosters().remove(some), lines::remove);
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
