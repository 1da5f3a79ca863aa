package org.undersigned.store;

import org.undersigned.problem.Outcome;
import org.undersigned.problem.Problem;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// The one way to write: a transaction with its row in the journal, in the file that was opened.
final class Writer {

    /// Who pauses for longer than this while typing begins another step.
    static final Duration PAUSE = Duration.ofSeconds(5);

    private final Database database;
    private final Journal journal;
    private final WorkspaceFile file;
    private final String who;
    private final InstantSource clock;
    private String seen;

    /// @param who who makes the changes
    Writer(Database database, WorkspaceFile file, String who, InstantSource clock) {
        this.database = database;
        this.journal = new Journal(database);
        this.file = file;
        this.who = who;
        this.clock = clock;
        this.seen = journal.digest();
    }

    /// Who makes the changes.
    String who() {
        return who;
    }

    /// What a transaction does; it is taken back if that fails.
    interface Work<T> {
        Outcome<T> on(Rows rows);

        /// What came of it.
        ///
        /// @param isDone whether there is something to be kept
        record Result<T>(Outcome<T> outcome, boolean isDone) {}
    }

    /// What is to be written down about it.
    ///
    /// @param target the command it undoes or redoes, else 0
    /// @param typing whether it may become one with the change before
    record Command(Label label, Change.Kind kind, long target, boolean typing) {}

    /// Does the work. When this returns without an error, what was done is on the disk, in the file
    /// that has the workspace's name.
    <T> Outcome<T> write(Command command, Work<T> work) {
        return committed(() -> {
            Rows rows = new Rows(database);
            Outcome<T> outcome = work.on(rows);
            boolean done = outcome instanceof Outcome.Done<T> && !rows.changes().isEmpty();
            if (done) {
                record(command, rows);
            }
            return new Work.Result<>(outcome, done);
        });
    }

    /// Takes somebody out of the file and its journal, which says only that.
    Outcome<Integer> erase(Label label, Persona persona) {
        Outcome<Integer> erased =
                committed(() -> {
                    int lines = new Erasure(database, persona).erase();
                    Command command = new Command(label, Change.Kind.ERASURE, 0, false);
                    record(command, new Rows(database));
                    new Tidying(database).promise();
                    return new Work.Result<>(Outcome.of(lines, List.of()), true);
                });
        return erased.then(lines -> Outcome.of(lines, tidied()));
    }

    private List<Problem> tidied() {
        try {
            new Tidying(database).keep();
            return List.of();
        } catch (DatabaseFailure e) {
            return List.of(Problem.warning(file.place(), "store.erasedNotTidied"));
        }
    }

    private <T> Outcome<T> committed(Supplier<Work.Result<T>> work) {
        Optional<Problem> gone = file.gone();
        if (gone.isPresent()) {
            return Outcome.failed(gone.get());
        }
        database.beginWriting();
        Outcome<T> outcome;
        String digest;
        try {
            if (!journal.digest().equals(seen)) {
                database.rollback();
                return Outcome.failed(file.replaced());
            }
            Work.Result<T> result = work.get();
            outcome = result.outcome();
            if (!result.isDone()) {
                database.rollback();
                return outcome;
            }
            digest = journal.digest();
            database.commit();
        } catch (RuntimeException e) {
            database.rollback();
            throw e;
        }
        seen = digest;
        gone = file.gone();
        return gone.isPresent() ? Outcome.failed(gone.get()) : outcome;
    }

    private void record(Command command, Rows done) {
        List<RowChange> rows = done.changes();
        ContentsDigest contents = journal.contents();
        Optional<Change> last = journal.last();
        Change change = change(command, last.map(Change::sequence).orElse(0L) + 1);
        Optional<Change> same = last.filter(it -> command.typing() && continues(it, change));
        if (same.isPresent()) {
            List<RowChange> before = journal.rows(same.get().sequence());
            if (sameRows(before, rows)) {
                Change longer = change(command, same.get().sequence());
                List<RowChange> joined = joined(before, rows);
                journal.replaceLast(longer, joined, ContentsDigest.after(rows, contents));
                return;
            }
        }
        done.recording()
                .ifPresentOrElse(
                        it -> journal.append(change, it.entry(change, contents)),
                        () -> journal.append(change, rows, ContentsDigest.after(rows, contents)));
    }

    private Change change(Command command, long sequence) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return new Change(sequence, now, who, command.label(), command.kind(), command.target());
    }

    private static boolean continues(Change last, Change next) {
        Duration pause = Duration.between(last.at(), next.at());
        return last.kind() == Change.Kind.COMMAND
                && last.label().equals(next.label())
                && last.who().equals(next.who())
                && !pause.isNegative()
                && pause.compareTo(PAUSE) <= 0;
    }

    private static boolean sameRows(List<RowChange> before, List<RowChange> after) {
        boolean same = before.size() == after.size();
        for (int i = 0; same && i < before.size(); i++) {
            same = before.get(i).isOfSameRow(after.get(i));
        }
        return same;
    }

    private static List<RowChange> joined(List<RowChange> before, List<RowChange> after) {
        List<RowChange> joined = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            joined.add(new RowChange(before.get(i).before(), after.get(i).after()));
        }
        return joined;
    }
}
