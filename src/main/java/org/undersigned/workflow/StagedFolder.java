package org.undersigned.workflow;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;

/// Writes many files aside and moves them into their folder together, when all are whole.
///
/// A folder that is not there yet is made aside and moved in one step. Into one that is there the
/// files are moved one by one; if that fails, those already moved go back. Several threads may
/// write at once.
final class StagedFolder implements AutoCloseable {

    /// Disks are quickest when they are asked for several files at a time.
    private static final int SYNCED_AT_ONCE = 8;

    private final Crew disk = new Crew(SYNCED_AT_ONCE);
    private final Path target;
    private final boolean exists;
    private final Scaffold scaffold;

    /// @throws IOException if nothing can be written there
    StagedFolder(Path target) throws IOException {
        this.target = target;
        this.exists = Files.isDirectory(target);
        Path parent = exists ? target : Destination.folderOf(target);
        Leftovers.takeDown(parent);
        this.scaffold =
                new Scaffold(
                        Files.createTempDirectory(
                                parent, StagedFile.PREFIX, Permissions.privateFolder(parent)));
        Files.createDirectory(files());
        Files.createDirectory(replaced());
    }

    /// Writes one of the files. Whoever writes does not wait for the disk.
    void write(String name, ByteBuffer content) throws IOException {
        StagedFile.fill(files().resolve(name), content);
    }

    /// Moves everything into place.
    ///
    /// @param names the files written
    /// @throws IOException if that fails; then nothing has changed
    void publish(List<String> names) throws IOException {
        sync();
        if (exists) {
            moveEach(names);
        } else {
            Files.move(files(), target, StandardCopyOption.ATOMIC_MOVE);
        }
        StagedFile.syncFolder(Destination.folderOf(target));
    }

    /// Waits until the disk has all that was written.
    private void sync() throws IOException {
        try (Stream<Path> written = Files.list(files())) {
            disk.doAll(written.toList(), StagedFile::synced, Progress.SILENT);
        }
        StagedFile.syncFolder(files());
    }

    private void moveEach(List<String> names) throws IOException {
        Deque<String> moved = new ArrayDeque<>();
        try {
            for (String name : names) {
                Path file = target.resolve(name);
                if (Files.exists(file)) {
                    Files.move(file, replaced().resolve(name), StandardCopyOption.ATOMIC_MOVE);
                }
                moved.push(name);
                Files.move(files().resolve(name), file, StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException e) {
            for (String name : moved) {
                putBack(name);
            }
            throw e;
        }
    }

    private void putBack(String name) throws IOException {
        Path file = target.resolve(name);
        Path before = replaced().resolve(name);
        if (Files.exists(before)) {
            Files.move(before, file, StandardCopyOption.REPLACE_EXISTING);
        } else {
            Files.deleteIfExists(file);
        }
    }

    @Override
    public void close() {
        scaffold.close();
    }

    private Path files() {
        return scaffold.root().resolve("files");
    }

    private Path replaced() {
        return scaffold.root().resolve("replaced");
    }
}
