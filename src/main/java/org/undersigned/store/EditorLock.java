package org.undersigned.store;

import org.undersigned.problem.Outcome;
import org.undersigned.problem.Place;
import org.undersigned.problem.Problem;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Lets one editor at a time into a workspace.
///
/// Beside the workspace `W.undersigned` stands `.W.undersigned.lock`, a tiny database that says who
/// has it. The editor keeps a write transaction open on it: others can read in it and cannot write.
/// That lock is the operating system's: it ends with the process, however that ends, so nobody has
/// to judge whether a process elsewhere still lives. It is not on the workspace itself, whose locks
/// come and go with every commit; and it goes through SQLite, because Java's own file locks are
/// lost as soon as the same process closes the file anywhere.
///
/// The file is deleted when the workspace is closed. Somebody who opened it just before then locks
/// a file that has no name any more; so whoever has the lock looks whether the file by that name is
/// theirs, and tries again if not. It is written without a journal, which would belong to whatever
/// file has the name; one that was torn when its writer was killed is deleted by the next.
final class EditorLock implements AutoCloseable {

    private static final int ATTEMPTS = 10;
    private static final int PATIENCE_MILLIS = 200;

    private final Path path;
    private final Database database;

    private EditorLock(Path path, Database database) {
        this.path = path;
        this.database = database;
    }

    /// The lock; or the problem that somebody else has it, or that there can be none.
    static Outcome<EditorLock> take(WorkspaceFile file, Editor self) {
        Path path = pathFor(file.path());
        for (int attempt = 1; ; attempt++) {
            if (!create(path)) {
                return Outcome.failed(Problem.error(file.place(), "store.readOnly"));
            }
            try {
                Optional<Outcome<EditorLock>> outcome = attempt(path, file.place(), self);
                if (outcome.isPresent()) {
                    return outcome.get();
                }
            } catch (DatabaseFailure e) {
                // Most likely the file was deleted just now, by whoever had the lock.
                if (attempt == ATTEMPTS) {
                    return Outcome.failed(Problem.error(file.place(), "store.inUseBySomebody"));
                }
            }
        }
    }

    /// The lock or who has it; nothing if the file has lost its name meanwhile.
    private static Optional<Outcome<EditorLock>> attempt(Path path, Place place, Editor self) {
        Database database = Database.open(path, false);
        boolean taken = false;
        try {
            database.script("pragma busy_timeout = " + PATIENCE_MILLIS);
            database.pragma("journal_mode = MEMORY");
            database.script("pragma synchronous = OFF");
            EditorLock lock = new EditorLock(path, database);
            taken = lock.isTaken(self);
            return taken ? Optional.of(new Outcome.Done<>(lock, List.of())) : Optional.empty();
        } catch (DatabaseFailure e) {
            if (e.isBusy()) {
                return Optional.of(held(database, place));
            }
            if (e.isDamage()) {
                delete(path);
            }
            throw e;
        } finally {
            if (!taken) {
                database.close();
            }
        }
    }

    static Path pathFor(Path workspace) {
        return workspace.resolveSibling("." + workspace.getFileName() + ".lock");
    }

    /// Writes down who has it and keeps others from writing; says whether that is so, also in the
    /// file that has the name now.
    private boolean isTaken(Editor self) {
        String token = UUID.randomUUID().toString();
        database.beginWriting();
        database.script(
                """
                create table if not exists editor (
                    token text, user_name text, host text, process integer, since text)\
                """);
        database.script("delete from editor");
        database.execute(
                "insert into editor values (?, ?, ?, ?, ?)",
                token,
                self.user(),
                self.host(),
                self.process(),
                self.since().toString());
        database.commit();
        database.beginWriting();
        return isHolder(token);
    }

    private boolean isHolder(String token) {
        if (!Files.exists(path)) {
            return false;
        }
        try (Database named = Database.open(path, true)) {
            return named.number("select count(*) as n from editor where token = ?", token) == 1;
        } catch (DatabaseFailure e) {
            return false;
        }
    }

    private static Outcome<EditorLock> held(Database database, Place place) {
        try {
            Editor editor =
                    database.first("select * from editor", EditorLock::read)
                            .orElseThrow(IllegalStateException::new);
            return Outcome.failed(
                    Problem.error(
                            place,
                            "store.inUse",
                            editor.user(),
                            editor.host(),
                            Long.toString(editor.process()),
                            editor.since()));
        } catch (DatabaseFailure | IllegalStateException e) {
            return Outcome.failed(Problem.error(place, "store.inUseBySomebody"));
        }
    }

    private static Editor read(Row row) {
        return new Editor(
                row.text("user_name"),
                row.text("host"),
                row.number("process"),
                Instant.parse(row.text("since")));
    }

    /// Whether the file is there.
    private static boolean create(Path path) {
        try {
            Files.createFile(path, Privacy.file(path));
            return true;
        } catch (FileAlreadyExistsException e) {
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /// Lets the next one in.
    @Override
    public void close() {
        delete(path);
        database.close();
    }

    private static void delete(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            // Where an open file cannot be deleted it stays, and means nothing.
            return;
        }
    }
}
