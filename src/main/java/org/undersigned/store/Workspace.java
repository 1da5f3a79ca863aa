package org.undersigned.store;

import org.jspecify.annotations.Nullable;
import org.undersigned.problem.Outcome;
import org.undersigned.problem.Place;
import org.undersigned.problem.Problem;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// An open workspace.
///
/// Its methods may be called from any thread; one works at a time.
public final class Workspace implements AutoCloseable {

    private final Database database;
    private final Journal journal;
    private final WorkspaceFile file;
    private final InstantSource clock;
    private final Uuid7 ids;
    private final @Nullable Writer writer;
    private final @Nullable EditorLock lock;
    private @Nullable History history;

    /// @param writer null if the workspace is only read
    /// @param lock null if the workspace is only read
    Workspace(
            Database database,
            WorkspaceFile file,
            InstantSource clock,
            @Nullable Writer writer,
            @Nullable EditorLock lock) {
        this.database = database;
        this.journal = new Journal(database);
        this.file = file;
        this.clock = clock;
        this.ids = new Uuid7(clock);
        this.writer = writer;
        this.lock = lock;
    }

    /// Whether it can be changed.
    public boolean isEditable() {
        return writer != null;
    }

    /// Where its problems stand.
    public Place place() {
        return file.place();
    }

    /// The day it is, where its user is.
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
    }

    /// What a command does with the contents; if it fails, nothing is changed.
    @FunctionalInterface
    public interface Edit<T> {
        Outcome<T> on(Contents contents);
    }

    /// Reads; everything read is of the same moment.
    public synchronized <T> Outcome<T> read(Function<Contents, T> reading) {
        try {
            database.beginReading();
            try {
                T value = reading.apply(contents(new Rows(database)));
                return new Outcome.Done<>(value, List.of());
            } finally {
                database.rollback();
            }
        } catch (DatabaseFailure e) {
            return Outcome.failed(new Diagnosis(file).of(e));
        }
    }

    /// Puts in what the workspace begins with. It is written down like everything else, but undoing
    /// ends here, as it ends at an empty workspace that was begun with nothing.
    ///
    /// @throws IllegalStateException if something was done in it before
    public <T> Outcome<T> begin(Label label, Edit<T> edit) {
        return write(
                new Writer.Command(label, Change.Kind.BEGINNING, 0, false),
                rows -> {
                    if (journal.last().isPresent()) {
                        throw new IllegalStateException("begun before: " + place());
                    }
                    return edit.on(contents(rows));
                });
    }

    /// Does a command: one transaction, one step to undo. When it is done without an error it is
    /// saved.
    public <T> Outcome<T> change(Label label, Edit<T> edit) {
        return write(command(label, false), rows -> edit.on(contents(rows)));
    }

    /// Does a command that is one of many small ones, such as typing: it becomes one step with the
    /// same command before, unless there was a pause.
    public <T> Outcome<T> type(Label label, Edit<T> edit) {
        return write(command(label, true), rows -> edit.on(contents(rows)));
    }

    /// Undoes the last command that is not undone, as a change of its own.
    ///
    /// @return what was undone
    public synchronized Outcome<Change> undo() {
        return step(Change.Kind.UNDO, "store.nothingToUndo", History::toUndo);
    }

    /// Does again what was undone last.
    ///
    /// @return what was redone
    public synchronized Outcome<Change> redo() {
        return step(Change.Kind.REDO, "store.nothingToRedo", History::toRedo);
    }

    /// Everything that was done, the oldest first.
    public synchronized Outcome<List<Change>> history() {
        return read(_ -> journal.changes());
    }

    /// What was done to one row of it, the oldest first; also if it is not there any more.
    public synchronized Outcome<List<Passage>> past(String row) {
        return read(_ -> new Past(database).of(row));
    }

    /// What was done to a letter and its lists, the oldest first.
    public synchronized Outcome<List<Change>> pastOfLetter(String letter) {
        return read(_ -> new Past(database).ofLetter(letter));
    }

    /// Where it stands in its history.
    public synchronized Outcome<Steps> steps() {
        try {
            return new Outcome.Done<>(past().steps(), List.of());
        } catch (DatabaseFailure e) {
            return Outcome.failed(new Diagnosis(file).of(e));
        }
    }

    /// Writes a copy of it as it stands now, in place of a file that may be there. The copy has its
    /// whole history.
    public synchronized Outcome<Path> copyTo(Path target) {
        return new WorkspaceCopy(file, database).to(target);
    }

    /// Takes somebody out of it for good: out of the lists, the directory, the history, and the
    /// copies that were made of it before it was brought up to date. It cannot be undone. What
    /// others have copied, and what was exported, stays.
    ///
    /// @return how many lines were theirs, now or once; with a warning for each copy that has them
    ///   still
    public synchronized Outcome<Integer> erase(Persona persona) {
        if (writer == null) {
            return Outcome.failed(Problem.error(place(), "store.notWritable"));
        }
        history = null;
        try {
            Outcome<Integer> erased = writer.erase(Label.of("step.erase"), persona);
            return erased.then(lines -> Outcome.of(lines, new OlderCopies(file).erase(persona)));
        } catch (DatabaseFailure e) {
            return Outcome.failed(new Diagnosis(file).of(e));
        }
    }

    /// Looks for damage; a problem if there is any.
    public synchronized Outcome<Boolean> check() {
        try {
            return new Inspection(database).isSound()
                    ? new Outcome.Done<>(true, List.of())
                    : Outcome.failed(Problem.error(file.place(), "store.damaged"));
        } catch (DatabaseFailure e) {
            return Outcome.failed(new Diagnosis(file).of(e));
        }
    }

    /// Sets a pragma: how tests bring about what is rare.
    synchronized void set(String pragma) {
        database.script("pragma " + pragma);
    }

    @Override
    public synchronized void close() {
        database.close();
        if (lock != null) {
            lock.close();
        }
    }

    private Outcome<Change> step(
            Change.Kind kind, String nothing, Function<History, Optional<Change>> next) {
        return switch (read(_ -> next.apply(past()))) {
            case Outcome.Failed<Optional<Change>>(var problems) -> new Outcome.Failed<>(problems);
            case Outcome.Done<Optional<Change>>(Optional<Change> target, var _) ->
                    target.map(change -> step(kind, change))
                            .orElseGet(() -> Outcome.failed(Problem.error(place(), nothing)));
        };
    }

    private Outcome<Change> step(Change.Kind kind, Change target) {
        return write(
                new Writer.Command(target.label(), kind, target.sequence(), false),
                rows -> {
                    List<RowChange> done = journal.rows(target.sequence());
                    boolean isApplied =
                            rows.applyAll(
                                    kind == Change.Kind.UNDO
                                            ? done.reversed().stream()
                                                    .map(RowChange::inverse)
                                                    .toList()
                                            : done);
                    return isApplied
                            ? new Outcome.Done<>(target, List.of())
                            : Outcome.failed(Problem.error(place(), "store.damaged"));
                });
    }

    private synchronized <T> Outcome<T> write(Writer.Command command, Writer.Work<T> work) {
        if (writer == null) {
            return Outcome.failed(Problem.error(place(), "store.notWritable"));
        }
        try {
            Outcome<T> outcome = writer.write(command, work);
            if (outcome instanceof Outcome.Failed<T>) {
                // It may have been committed, in a file that has lost its name since.
                history = null;
            } else if (history != null) {
                journal.last().ifPresent(history::add);
            }
            return outcome;
        } catch (DatabaseFailure e) {
            history = null;
            return Outcome.failed(new Diagnosis(file).of(e));
        }
    }

    /// What was done so far; read once, and then kept.
    private History past() {
        if (history == null) {
            history = new History(journal.changes());
        }
        return history;
    }

    private static Writer.Command command(Label label, boolean typing) {
        return new Writer.Command(label, Change.Kind.COMMAND, 0, typing);
    }

    private Contents contents(Rows rows) {
        String who = writer == null ? "" : writer.who();
        return new Contents(database, rows, ids, new Occasion(clock.instant(), who));
    }
}
