package org.undersigned.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.undersigned.store.Desk.add;
import static org.undersigned.store.Desk.done;
import static org.undersigned.store.Desk.keys;
import static org.undersigned.store.Desk.texts;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.undersigned.problem.Outcome;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// What cannot be opened says why, and what can only be read is read.
class OpeningTest {

    @TempDir Path folder;
    private Desk desk;

    @BeforeEach
    void sitDown() {
        desk = new Desk(folder);
    }

    @Test
    void refusesWhatIsNotThereOrAFolder() throws IOException {
        assertThat(opened()).containsExactly("store.missing");
        Files.createDirectory(desk.file());
        assertThat(opened()).containsExactly("store.isFolder");
    }

    @Test
    void refusesWhatIsNoWorkspaceAndLeavesItAlone() throws IOException {
        Files.writeString(desk.file(), "Benches, benches, benches. ".repeat(100));
        byte[] before = Files.readAllBytes(desk.file());

        assertThat(opened()).containsExactly("store.notWorkspace");
        assertThat(desk.file()).hasBinaryContent(before);

        Files.write(desk.file(), new byte[0]);
        assertThat(opened()).containsExactly("store.notWorkspace");
    }

    @Test
    void refusesDatabasesOfOthers() throws IOException {
        Files.createFile(desk.file());
        try (Database database = Database.open(desk.file(), false)) {
            database.pragma("journal_mode = wal");
            database.script("create table recipe (name text)");
        }

        assertThat(opened()).containsExactly("store.notWorkspace");
        try (Database database = Database.open(desk.file(), false)) {
            assertThat(database.pragma("journal_mode")).isEqualTo("wal");
        }
    }

    @Test
    void makesNoneWhereSomethingIsOrNoFolder() {
        desk.create().close();

        assertThat(keys(desk.workspaces().create(desk.file()))).containsExactly("store.exists");
        assertThat(keys(desk.workspaces().create(folder.resolve("no/such.undersigned"))))
                .containsExactly("workflow.folderMissing");
    }

    @Test
    void readsWhatANewerVersionMade() {
        try (Workspace workspace = desk.create()) {
            add(workspace, "benches", "Benches.");
        }
        try (Database database = Database.open(desk.file(), false)) {
            database.script("pragma user_version = 99");
            database.script("alter table letter add column mood text");
        }

        Outcome<Workspace> outcome = desk.workspaces().open(desk.file());

        assertThat(keys(outcome)).containsExactly("store.newer");
        onlyReads(outcome.value().orElseThrow());
    }

    @Test
    void readsWhatMayNotBeWritten() {
        try (Workspace workspace = desk.create()) {
            add(workspace, "benches", "Benches.");
        }
        assertThat(desk.file().toFile().setWritable(false)).isTrue();
        assumeThat(Files.isWritable(desk.file())).as("root may write anyway").isFalse();

        Outcome<Workspace> outcome = desk.workspaces().open(desk.file());

        assertThat(keys(outcome)).containsExactly("store.readOnly");
        onlyReads(outcome.value().orElseThrow());
    }

    @Test
    void changesNothingWhenOpenedToRead() {
        try (Workspace workspace = desk.create()) {
            add(workspace, "benches", "Benches.");
        }
        onlyReads(done(desk.workspaces().openToRead(desk.file())));
    }

    @Test
    void bringsAnOlderFileUpToDateAfterACopy() {
        try (Workspace workspace = desk.create()) {
            add(workspace, "benches", "Benches.");
        }
        Workspaces newer =
                new Workspaces(
                        "roe",
                        desk.watch(),
                        new Migrations(
                                List.of(
                                        "001-workspace.sql",
                                        "002-final.sql",
                                        "003-emblems.sql",
                                        "004-roster.sql",
                                        "005-layouts.sql",
                                        "006-mergers.sql",
                                        "007-mood.sql")));

        try (Workspace workspace = done(newer.open(desk.file()))) {
            assertThat(texts(workspace)).containsExactly("benches: Benches.");
            done(workspace.undo());
            done(workspace.redo());
            assertThat(texts(workspace)).containsExactly("benches: Benches.");
        }
        assertThat(opened()).containsExactly("store.newer");
        Path copy = folder.resolve("benches (version 6).undersigned");
        try (Workspace workspace = done(desk.workspaces().open(copy))) {
            assertThat(texts(workspace)).containsExactly("benches: Benches.");
        }
    }

    @Test
    void leavesAnOlderFileAsItWasIfThatFails() {
        desk.create().close();
        Workspaces broken =
                new Workspaces(
                        "roe",
                        desk.watch(),
                        new Migrations(
                                List.of(
                                        "001-workspace.sql",
                                        "002-final.sql",
                                        "003-emblems.sql",
                                        "004-roster.sql",
                                        "005-layouts.sql",
                                        "006-mergers.sql",
                                        "007-broken.sql")));

        assertThat(keys(broken.open(desk.file()))).containsExactly("store.failed");
        desk.open().close();
    }

    private List<String> opened() {
        Outcome<Workspace> outcome = desk.workspaces().open(desk.file());
        outcome.value().ifPresent(Workspace::close);
        return keys(outcome);
    }

    private static void onlyReads(Workspace opened) {
        try (Workspace workspace = opened) {
            assertThat(workspace.isEditable()).isFalse();
            assertThat(texts(workspace)).containsExactly("benches: Benches.");
            assertThat(keys(workspace.undo())).containsExactly("store.notWritable");
            assertThat(
                            keys(
                                    workspace.change(
                                            Label.of("any"),
                                            it -> it.letters().add(new LetterText("x", "")))))
                    .containsExactly("store.notWritable");
        }
    }
}
