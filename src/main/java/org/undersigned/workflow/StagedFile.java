package org.undersigned.workflow;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// Writes a file beside its place and moves it there only when it is whole and on the disk.
final class StagedFile {

    /// How the names of unfinished files and folders begin; they are hidden.
    static final String PREFIX = ".undersigned-";

    private StagedFile() {}

    /// Writes this file, replacing one that is there, with what the umask allows.
    ///
    /// @throws IOException if it cannot be written; then nothing has changed
    static void write(Path target, ByteBuffer content) throws IOException {
        write(target, content, Permissions::asNew);
    }

    /// Writes this file for the user alone (0600), replacing one that is there.
    ///
    /// @throws IOException if it cannot be written; then nothing has changed
    static void writePrivate(Path target, ByteBuffer content) throws IOException {
        write(target, content, _ -> {});
    }

    /// Says who may read a file that is private so far.
    private interface Release {
        void of(Path file) throws IOException;
    }

    private static void write(Path target, ByteBuffer content, Release release) throws IOException {
        Path folder = Destination.folderOf(target);
        Leftovers.takeDown(folder);
        Path temporary =
                Files.createTempFile(folder, PREFIX, ".part", Permissions.privateFile(folder));
        try (Scaffold scaffold = new Scaffold(temporary)) {
            fill(scaffold.root(), content);
            synced(temporary);
            release.of(temporary);
            Files.move(
                    temporary,
                    target,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        }
        syncFolder(folder);
    }

    /// Writes a file in its place, which the disk need not have yet.
    static void fill(Path file, ByteBuffer content) throws IOException {
        try (FileChannel channel =
                FileChannel.open(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE)) {
            ByteBuffer rest = content.duplicate();
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
        }
    }

    /// Waits until the disk has a file, and gives it back.
    static Path synced(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        return file;
    }

    /// Waits until the disk has a folder's entries, where the system can.
    static void syncFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Windows opens no folders and needs no such thing.
            return;
        }
    }
}
