package org.undersigned.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.undersigned.store.Desk.add;
import static org.undersigned.store.Desk.done;
import static org.undersigned.store.Desk.keys;
import static org.undersigned.store.Desk.letter;
import static org.undersigned.store.Desk.texts;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.undersigned.problem.Outcome;
import org.undersigned.problem.Place;
import org.undersigned.problem.Problem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;

/// A workspace in use: made, changed, closed and opened again.
class WorkspaceTest {

    @TempDir Path folder;
    private Desk desk;

    @BeforeEach
    void sitDown() {
        desk = new Desk(folder);
    }

    @Test
    void keepsWhatWasChanged() {
        try (Workspace workspace = desk.create()) {
            Stored<LetterText> benches = add(workspace, "benches", "Benches.");
            add(workspace, "shade", "Shade.");
            done(
                    workspace.change(
                            Label.of("letter.typed", "benches"),
                            it -> it.letters().replaceText(benches, "More benches.")));
        }
        try (Workspace workspace = desk.open()) {
            assertThat(texts(workspace)).containsExactly("benches: More benches.", "shade: Shade.");
            assertThat(letter(workspace, "benches").version()).isEqualTo(2);
        }
    }

    @Test
    void writesDownWhoDidWhatAndWhen() {
        try (Workspace workspace = desk.create()) {
            add(workspace, "benches", "Benches.");

            assertThat(done(workspace.history()))
                    .containsExactly(
                            new Change(
                                    1,
                                    Desk.MORNING,
                                    "roe",
                                    Label.of("letter.added", "benches"),
                                    Change.Kind.COMMAND,
                                    0));
        }
    }

    @Test
    void changesNothingIfAPartOfACommandFails() {
        try (Workspace workspace = desk.create()) {
            Outcome<Stored<LetterText>> outcome =
                    workspace.change(
                            Label.of("letter.added", "benches"),
                            it -> {
                                it.letters().add(new LetterText("benches", "Benches."));
                                return it.letters().add(new LetterText("benches", "Others."));
                            });

            assertThat(outcome.problems())
                    .containsExactly(
                            Problem.error(Place.NOWHERE, "store.letterNameTaken", "benches"));
            assertThat(texts(workspace)).isEmpty();
            assertThat(done(workspace.history())).isEmpty();
        }
    }

    @Test
    void refusesToChangeWhatWasChangedMeanwhile() {
        try (Workspace workspace = desk.create()) {
            Stored<LetterText> seen = add(workspace, "benches", "Benches.");
            Label typed = Label.of("letter.typed", "benches");
            done(workspace.change(typed, it -> it.letters().replaceText(seen, "Mine.")));

            assertThat(keys(workspace.change(typed, it -> it.letters().replaceText(seen, "His."))))
                    .containsExactly("store.changedMeanwhile");
            assertThat(texts(workspace)).containsExactly("benches: Mine.");
        }
    }

    @Test
    void renamesALetterButToNoNameThatIsTakenOrBlank() {
        try (Workspace workspace = desk.create()) {
            add(workspace, "shade", "Shade.");
            Stored<LetterText> benches = add(workspace, "benches", "Benches.");
            Label label = Label.of("letter.renamed");

            assertThat(keys(workspace.change(label, it -> it.letters().rename(benches, "shade"))))
                    .containsExactly("store.letterNameTaken");
            assertThat(keys(workspace.change(label, it -> it.letters().rename(benches, " "))))
                    .containsExactly("store.letterNameBlank");
            done(workspace.change(label, it -> it.letters().rename(benches, "seats")));
            assertThat(texts(workspace)).containsExactly("shade: Shade.", "seats: Benches.");
        }
    }

    @Test
    void isReadableForNobodyElseAndLeavesNothingBeside() throws IOException {
        try (Workspace workspace = desk.create()) {
            add(workspace, "benches", "Benches.");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(desk.file())))
                    .isEqualTo("rw-------");
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(desk.file());
        }
    }

    @Test
    void isSetUpSoThatWhatIsSavedSurvives() {
        desk.create().close();
        try (Database database = Database.open(desk.file(), false)) {
            Opening.setUp(database);

            assertThat(database.pragma("application_id")).isEqualTo("" + 0x556E6473);
            assertThat(database.pragma("user_version")).isEqualTo("6");
            assertThat(database.pragma("journal_mode")).isEqualTo("delete");
            assertThat(database.pragma("synchronous")).isEqualTo("3");
            assertThat(database.pragma("foreign_keys")).isEqualTo("1");
            assertThat(database.pragma("secure_delete")).isEqualTo("1");
            assertThat(database.pragma("trusted_schema")).isEqualTo("0");
            assertThat(database.pragma("temp_store")).isEqualTo("2");
            assertThat(database.pragma("busy_timeout")).isEqualTo("5000");
        }
    }

    @Test
    void worksUnderAnyName() {
        Path odd = folder.resolve("Bänke? 100% #1 'neu' & \"alt\".undersigned");

        try (Workspace workspace = done(desk.workspaces().create(odd))) {
            add(workspace, "benches", "Benches.");
        }
        try (Workspace workspace = done(desk.workspaces().open(odd))) {
            assertThat(texts(workspace)).hasSize(1);
        }
        assertThat(odd).exists();
    }
}
