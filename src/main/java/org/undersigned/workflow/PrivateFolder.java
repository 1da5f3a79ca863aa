package org.undersigned.workflow;

import org.undersigned.problem.Outcome;
import org.undersigned.problem.Place;
import org.undersigned.problem.Problem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A folder in which the program keeps what is the user's alone.
public final class PrivateFolder {

    private PrivateFolder() {}

    /// Makes the folder, and those above it that are missing, for the user alone (0700). One that
    /// is there is left as it is.
    public static Outcome<Path> make(Path folder) {
        Optional<Problem> obstacle = obstacle(folder);
        return obstacle.isPresent()
                ? Outcome.failed(obstacle.get())
                : new Outcome.Done<>(folder, List.of());
    }

    private static Optional<Problem> obstacle(Path folder) {
        Place place = Place.file(folder.toString());
        Path there = nearest(folder.toAbsolutePath());
        if (!Files.isDirectory(there)) {
            return Optional.of(Problem.error(place, "workflow.folderIsFile", there.toString()));
        }
        try {
            Files.createDirectories(folder, Permissions.privateFolder(folder));
        } catch (IOException e) {
            return Optional.of(Problem.error(place, "workflow.folderNotMade", folder.toString()));
        }
        return Files.isWritable(folder)
                ? Optional.empty()
                : Optional.of(
                        Problem.error(place, "workflow.folderNotWritable", folder.toString()));
    }

    /// The folder, or what there is of the way to it.
    private static Path nearest(Path folder) {
        Path there = folder;
        while (!Files.exists(there) && there.getParent() != null) {
            there = there.getParent();
        }
        return there;
    }
}
