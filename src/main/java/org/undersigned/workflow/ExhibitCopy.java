package org.undersigned.workflow;

import org.undersigned.problem.Outcome;
import org.undersigned.problem.Place;
import org.undersigned.problem.Problem;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A copy of some evidence outside the workspace, where other programs can open it; for the user
/// alone.
public final class ExhibitCopy {

    private ExhibitCopy() {}

    /// Writes it where nobody else can read it, to be looked at; it goes when the program ends.
    ///
    /// @param name what the file is called
    /// @return where it is
    public static Outcome<Path> toLookAt(Optional<byte[]> content, String name) {
        try {
            Path folder = Files.createTempDirectory("undersigned");
            folder.toFile().deleteOnExit();
            Path file = folder.resolve(name);
            file.toFile().deleteOnExit();
            return write(content, file);
        } catch (IOException e) {
            return Outcome.failed(Writing.problem(Path.of(name), e));
        }
    }

    /// Writes it.
    ///
    /// @param content nothing if the workspace has lost it
    /// @return where it is
    public static Outcome<Path> write(Optional<byte[]> content, Path target) {
        if (content.isEmpty()) {
            return Outcome.failed(
                    Problem.error(Place.file(target.toString()), "workflow.evidenceGone"));
        }
        try {
            StagedFile.writePrivate(target, ByteBuffer.wrap(content.get()));
            return new Outcome.Done<>(target, List.of());
        } catch (IOException e) {
            return Outcome.failed(Writing.problem(target, e));
        }
    }
}
