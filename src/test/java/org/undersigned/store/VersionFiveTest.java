package org.undersigned.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.undersigned.store.Desk.done;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.undersigned.roster.Confidential;
import org.undersigned.roster.SignOn;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// A file as the program wrote it before it told merges by themselves: two lists were imported, and
/// a row of the second became one with a line of the first.
class VersionFiveTest {

    @TempDir Path folder;
    private Desk desk;

    @BeforeEach
    void bringOne() throws IOException {
        desk = new Desk(folder);
        try (InputStream file =
                Objects.requireNonNull(
                        VersionFiveTest.class.getResourceAsStream("version-5.undersigned"))) {
            Files.copy(file, desk.file());
        }
    }

    @Test
    void isAsItWas() {
        try (Workspace workspace = desk.open()) {
            assertThat(names(workspace)).containsExactly("Pond Warden", "Brook Keeper", "Mere Roe");
            assertThat(reach(workspace).phone()).isEqualTo("555-0177-88");
            assertThat(reach(workspace).email()).isEqualTo("warden@pond.example");
            assertThat(done(workspace.check())).isTrue();
        }
    }

    @Test
    void undoesAndRedoesTheMerge() {
        try (Workspace workspace = desk.open()) {
            done(workspace.undo());
            assertThat(names(workspace)).containsExactly("Pond Warden", "Brook Keeper");
            assertThat(reach(workspace).phone()).isEmpty();
        }
        try (Workspace workspace = desk.open()) {
            done(workspace.redo());
            assertThat(reach(workspace).phone()).isEqualTo("555-0177-88");
            assertThat(done(workspace.check())).isTrue();
        }
    }

    @Test
    void losesWhatALineTookOfSomebodyWhoIsErased() {
        try (Workspace workspace = desk.open()) {
            done(workspace.erase(Persona.line(merged())));

            assertThat(reach(workspace))
                    .isEqualTo(new Confidential("warden@pond.example", "", "", "", Map.of()));
            assertThat(names(workspace)).containsExactly("Pond Warden", "Brook Keeper", "Mere Roe");
            assertThat(new Canaries(folder).of("canary@lake.example", "555-0177-88", "feathers"))
                    .isEmpty();
            assertThat(done(workspace.check())).isTrue();
            done(workspace.undo());
            done(workspace.redo());
            assertThat(done(workspace.check())).isTrue();
        }
        Path copy = folder.resolve("benches (version 5).undersigned");
        try (Workspace workspace = done(desk.workspaces().open(copy))) {
            assertThat(reach(workspace).phone()).isEmpty();
            assertThat(done(workspace.check())).isTrue();
        }
    }

    /// The line that became one with another.
    private String merged() {
        try (Database database = Database.open(desk.file(), true)) {
            return database.first("select line_id from evidence", row -> row.text("line_id"))
                    .orElseThrow();
        }
    }

    private static Confidential reach(Workspace workspace) {
        return lines(workspace).getFirst().confidential();
    }

    private static List<String> names(Workspace workspace) {
        return lines(workspace).stream().map(it -> it.signatory().listedName()).toList();
    }

    private static List<SignOn> lines(Workspace workspace) {
        return done(
                workspace.read(it ->
                        it
                                .signatories()
                                .of(it.letters().named("Benches").orElseThrow().id())
                                .stream()
                                .map(Stored::value)
                                .toList()));
    }
}
