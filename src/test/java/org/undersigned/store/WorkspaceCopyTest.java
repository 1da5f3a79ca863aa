package org.undersigned.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.undersigned.store.Desk.add;
import static org.undersigned.store.Desk.done;
import static org.undersigned.store.Desk.keys;
import static org.undersigned.store.Desk.texts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;

class WorkspaceCopyTest {

    @TempDir Path folder;

    @Test
    void copiesAnOpenWorkspaceWithItsHistory() throws IOException {
        Desk desk = new Desk(folder);
        Path copy = folder.resolve("copy.undersigned");
        try (Workspace workspace = desk.create()) {
            add(workspace, "benches", "Benches.");
            assertThat(done(workspace.copyTo(copy))).isEqualTo(copy);
            add(workspace, "shade", "Shade.");
        }

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(copy)))
                .isEqualTo("rw-------");
        try (Workspace copied = done(desk.workspaces().open(copy))) {
            assertThat(texts(copied)).containsExactly("benches: Benches.");
            done(copied.undo());
            assertThat(texts(copied)).isEmpty();
        }
    }

    @Test
    void replacesAFileThatIsThere() throws IOException {
        Path copy = Files.writeString(folder.resolve("copy.undersigned"), "something else");
        try (Workspace workspace = new Desk(folder).create()) {
            done(workspace.copyTo(copy));
        }

        assertThat(Files.size(copy)).isGreaterThan(1000);
    }

    @Test
    void doesNotReplaceItselfNorWhatIsOpen() {
        Desk desk = new Desk(folder);
        Path other = folder.resolve("other.undersigned");
        try (Workspace workspace = desk.create();
                Workspace open = done(desk.workspaces().create(other))) {
            assertThat(open.isEditable()).isTrue();
            assertThat(keys(workspace.copyTo(desk.file()))).containsExactly("store.copyOntoItself");
            assertThat(keys(workspace.copyTo(other))).containsExactly("store.copyOntoOpen");
        }
    }

    @Test
    void leavesNothingWhereThereIsNoFolder() throws IOException {
        try (Workspace workspace = new Desk(folder).create()) {
            assertThat(keys(workspace.copyTo(folder.resolve("no/copy.undersigned"))))
                    .containsExactly("workflow.folderMissing");
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void knowsWhereItStandsInItsHistory() {
        Desk desk = new Desk(folder);
        try (Workspace workspace = desk.create()) {
            assertThat(done(workspace.steps())).isEqualTo(new Steps(null, null, null));
            add(workspace, "benches", "Benches.");
            assertThat(done(workspace.steps()).undo()).isNotNull();
            done(workspace.undo());
            Steps undone = done(workspace.steps());
            assertThat(undone.undo()).isNull();
            assertThat(undone.redo()).isNotNull();
            done(workspace.redo());
        }
        try (Workspace again = desk.open()) {
            Steps steps = done(again.steps());
            assertThat(steps.redo()).isNull();
            assertThat(steps.undo()).isNotNull();
            assertThat(steps.last()).isNotNull();
        }
    }
}
