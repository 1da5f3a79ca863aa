package org.undersigned.workflow;

import org.undersigned.problem.Outcome;
import org.undersigned.problem.Problem;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// A small text in which the program remembers something from one time to the next (UTF-8, 0600).
///
/// It is read whole and written whole, beside its place and moved there. Nothing in it is worth
/// stopping for: what cannot be read is nothing, and what can no longer be understood is left out
/// by those who read it.
///
/// @param file where it is; the folder is made when something is written
record Notebook(Path file) {

    /// Far more than any has.
    private static final int LARGEST = 1 << 18;

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    /// What is in it; empty if it is not there or cannot be read.
    String text() {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(LARGEST), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }

    /// Changes what is in it; nobody else does at the same time. If it cannot be written, the
    /// problem is told and it is as it was.
    Optional<Problem> change(UnaryOperator<String> change) {
        Outcome<Path> folder = PrivateFolder.make(Destination.folderOf(file));
        if (folder instanceof Outcome.Failed<Path>(var problems)) {
            return Optional.of(problems.getFirst());
        }
        try {
            return Turn.take(file, PATIENCE, () -> changed(change));
        } catch (IOException e) {
            return Optional.of(Writing.problem(file, e));
        }
    }

    private Optional<Problem> changed(UnaryOperator<String> change) throws IOException {
        String before = text();
        String after = change.apply(before);
        if (!after.equals(before)) {
            StagedFile.writePrivate(file, ByteBuffer.wrap(after.getBytes(StandardCharsets.UTF_8)));
        }
        return Optional.empty();
    }
}
