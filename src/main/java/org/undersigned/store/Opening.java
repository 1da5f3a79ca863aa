package org.undersigned.store;

import org.jspecify.annotations.Nullable;
import org.undersigned.problem.Outcome;
import org.undersigned.problem.Problem;

import java.io.IOException;
import java.nio.file.Files;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/// Opens one file as a workspace, or says why not.
final class Opening {

    /// Older files are read in memory up to this size, in bytes: 100,000 lines take about 100 MB.
    private static final long MOST_IN_MEMORY = 256L << 20;

    private final WorkspaceFile file;
    private final String user;
    private final InstantSource clock;
    private final Migrations migrations;
    private final List<Problem> warnings = new ArrayList<>();

    Opening(WorkspaceFile file, String user, InstantSource clock, Migrations migrations) {
        this.file = file;
        this.user = user;
        this.clock = clock;
        this.migrations = migrations;
    }

    /// How every connection that writes is set up: what is acknowledged survives a power cut
    /// (`EXTRA` syncs the folder as well), deleted text is overwritten, and a foreign schema cannot
    /// make us run functions.
    static void setUp(Database database) {
        database.pragma("journal_mode = DELETE");
        database.script("pragma synchronous = EXTRA");
        setUpReading(database);
    }

    private static void setUpReading(Database database) {
        database.script(
                """
                pragma foreign_keys = ON;
                pragma secure_delete = ON;
                pragma trusted_schema = OFF;
                pragma temp_store = MEMORY;
                pragma busy_timeout = 5000;\
                """);
    }

    Outcome<Workspace> toRead() {
        return opened(true);
    }

    Outcome<Workspace> toEdit() {
        if (Files.exists(file.path()) && !isWritable()) {
            warn("store.readOnly");
            return opened(true);
        }
        return opened(false);
    }

    private boolean isWritable() {
        return Files.isWritable(file.path()) && Files.isWritable(file.path().resolveSibling("."));
    }

    private Outcome<Workspace> opened(boolean readOnly) {
        if (!Files.exists(file.path())) {
            return failed("store.missing");
        }
        if (Files.isDirectory(file.path())) {
            return failed("store.isFolder");
        }
        @Nullable Database database = null;
        Outcome<Workspace> outcome = failed("store.missing");
        try {
            // Also who only reads must take back what somebody was killed over, if they can.
            database = Database.open(file.path(), !isWritable());
            outcome = recognized(database, readOnly);
        } catch (DatabaseFailure e) {
            outcome =
                    e.needsWriting()
                            ? failed("store.unfinished")
                            : Outcome.failed(new Diagnosis(file).of(e));
        } catch (IOException e) {
            outcome = failed("store.failed", String.valueOf(e.getMessage()));
        } finally {
            if (database != null && outcome.value().isEmpty()) {
                database.close();
            }
        }
        return outcome;
    }

    private Outcome<Workspace> recognized(Database database, boolean readOnly) throws IOException {
        if (!database.pragma("application_id").equals("" + Migrations.APPLICATION)) {
            return failed("store.notWorkspace");
        }
        setUpReading(database);
        if (version(database) > migrations.latest()) {
            warn("store.newer");
            return toRead(database);
        }
        if (!new Inspection(database).isSound()) {
            warn("store.damaged");
            return toRead(database);
        }
        if (readOnly) {
            return toRead(database);
        }
        return switch (EditorLock.take(file, Editor.self(user, clock.instant()))) {
            case Outcome.Failed<EditorLock>(var problems) -> {
                problems.forEach(it -> warnings.add(asWarning(it)));
                yield toRead(database);
            }
            case Outcome.Done<EditorLock>(EditorLock lock, var _) -> toEdit(database, lock);
        };
    }

    private Outcome<Workspace> toEdit(Database database, EditorLock lock) throws IOException {
        boolean done = false;
        try {
            setUp(database);
            tidyUp(database);
            int version = version(database);
            if (version < migrations.latest()) {
                Migrations.copy(database, file.path(), version);
                migrations.bringUp(database, version, user, clock.instant());
            }
            Writer writer = new Writer(database, file, user, clock);
            Workspace workspace = new Workspace(database, file, clock, writer, lock);
            done = true;
            return Outcome.of(workspace, warnings);
        } finally {
            if (!done) {
                lock.close();
            }
        }
    }

    /// Does what a power cut kept from being done after somebody was erased.
    private void tidyUp(Database database) {
        Tidying tidying = new Tidying(database);
        try {
            if (tidying.isOpen()) {
                tidying.keep();
            }
        } catch (DatabaseFailure e) {
            warn("store.erasedNotTidied");
        }
    }

    private Outcome<Workspace> toRead(Database database) {
        int version = version(database);
        Database read = database;
        if (version < migrations.latest()) {
            if (database.size() > MOST_IN_MEMORY) {
                return failed("store.older");
            }
            warn("store.older");
            read = upToDate(database, version);
        }
        read.script("pragma query_only = ON");
        return Outcome.of(new Workspace(read, file, clock, null, null), warnings);
    }

    /// What an older file says, in the form that is read: a copy in memory. The file stays as it
    /// is.
    private Database upToDate(Database older, int version) {
        Database copy = older.inMemory();
        boolean done = false;
        try {
            setUpReading(copy);
            migrations.bringUp(copy, version, user, clock.instant());
            done = true;
            older.close();
            return copy;
        } finally {
            if (!done) {
                copy.close();
            }
        }
    }

    private static int version(Database database) {
        return Integer.parseInt(database.pragma("user_version"));
    }

    private void warn(String key) {
        warnings.add(Problem.warning(file.place(), key));
    }

    private static Problem asWarning(Problem problem) {
        return Problem.warning(problem.place(), problem.key(), problem.arguments().toArray());
    }

    private Outcome<Workspace> failed(String key, Object... arguments) {
        return Outcome.failed(Problem.error(file.place(), key, arguments));
    }
}
