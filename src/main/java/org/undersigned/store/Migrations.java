package org.undersigned.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/// Brings a file to the schema this program knows, by numbered SQL files.
///
/// @param scripts the resources beside this class; the first one makes version 1 of an empty file
record Migrations(List<String> scripts) {

    /// What marks our files: `Unds` in ASCII, as SQLite's `application_id`.
    static final int APPLICATION = 0x556E6473;

    static final Migrations ALL =
            new Migrations(
                    List.of(
                            "001-workspace.sql",
                            "002-final.sql",
                            "003-emblems.sql",
                            "004-roster.sql",
                            "005-layouts.sql",
                            "006-mergers.sql"));

    Migrations {
        scripts = List.copyOf(scripts);
    }

    /// The version this program knows.
    int latest() {
        return scripts.size();
    }

    /// Makes an empty file a workspace of the latest version.
    void create(Database database) {
        apply(database, 0, () -> {});
    }

    /// Brings a workspace to the latest version, in one transaction. Its rows are recognized by
    /// something else then, which the journal has to say.
    ///
    /// @param from the version it has
    void bringUp(Database database, int from, String who, Instant now) {
        apply(database, from, () -> record(database, from, who, now));
    }

    private void record(Database database, int from, String who, Instant now) {
        Journal journal = new Journal(database);
        long sequence = journal.next();
        Label label = Label.of("step.workspace.migrated", "" + from, "" + latest());
        Change change = new Change(sequence, now, who, label, Change.Kind.MIGRATION, 0);
        journal.append(change, List.of(), new Inspection(database)::contents);
    }

    private void apply(Database database, int from, Runnable record) {
        database.beginWriting();
        try {
            for (String script : scripts.subList(from, scripts.size())) {
                database.script(read(script));
            }
            database.forgetStatements();
            database.script("pragma application_id = " + APPLICATION);
            database.script("pragma user_version = " + latest());
            record.run();
            database.commit();
        } catch (RuntimeException e) {
            database.rollback();
            throw e;
        }
    }

    /// Copies a file as it is, beside itself.
    ///
    /// @param version the version it has
    /// @return the copy
    static Path copy(Database database, Path file, int version) throws IOException {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        String ending = dot > 0 ? name.substring(dot) : "";
        Path copy = file.resolveSibling("%s (version %d)%s".formatted(stem, version, ending));
        for (int number = 2; Files.exists(copy); number++) {
            copy =
                    file.resolveSibling(
                            "%s (version %d, %d)%s".formatted(stem, version, number, ending));
        }
        Files.createFile(copy, Privacy.file(copy));
        database.execute("vacuum into ?", copy.toString());
        return copy;
    }

    private static String read(String script) {
        try (InputStream in = Migrations.class.getResourceAsStream(script)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + script);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
