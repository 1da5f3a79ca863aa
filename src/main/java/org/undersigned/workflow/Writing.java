package org.undersigned.workflow;

import org.undersigned.problem.Place;
import org.undersigned.problem.Problem;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Writes files and tells what keeps them from being written.
final class Writing {

    /// A disk with less room than this is full as far as letters are concerned.
    private static final long ROOM = 1L << 20;

    /// What systems say when the disk or the user's share of it is full.
    private static final List<String> FULL =
            List.of("No space left", "Disk quota exceeded", "not enough space");

    private Writing() {}

    /// Writes a file whole; what came in between, if anything did.
    static Optional<Problem> file(Path target, ByteBuffer content) {
        return tried(target, () -> StagedFile.write(target, content));
    }

    /// Writes a file whole that nobody else may read; what came in between, if anything did.
    static Optional<Problem> privateFile(Path target, ByteBuffer content) {
        return tried(target, () -> StagedFile.writePrivate(target, content));
    }

    private interface Work {
        void run() throws IOException;
    }

    private static Optional<Problem> tried(Path target, Work work) {
        try {
            work.run();
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(problem(target, e));
        }
    }

    /// What an exception while writing means to the user. Java has no exception for a full disk:
    /// the message tells it in English, and otherwise the room that is left.
    static Problem problem(Path target, IOException e) {
        Place place = Place.file(target.toString());
        Path folder = Destination.folderOf(target.toAbsolutePath());
        if (e instanceof AccessDeniedException) {
            return Problem.error(place, "workflow.folderNotWritable", folder.toString());
        }
        String message = String.valueOf(e.getMessage());
        return FULL.stream().anyMatch(message::contains) || isFull(folder)
                ? Problem.error(place, "workflow.diskFull")
                : Problem.error(place, "workflow.notWritten", message);
    }

    private static boolean isFull(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace() < ROOM;
        } catch (IOException e) {
            return false;
        }
    }
}
