package org.undersigned.workflow.intake;

import org.undersigned.problem.Outcome;
import org.undersigned.problem.Place;
import org.undersigned.problem.Problem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/// Finds the picture that a list names: in the list's folder or below.
///
/// Lists come from others. One that could name any file would decide what is read of a computer,
/// and have it printed; so neither `..` nor a link leads out of its folder.
final class ListedPicture {

    private ListedPicture() {}

    /// The file, which is there.
    ///
    /// @param name as the list has it
    static Outcome<Path> find(Path list, String name) {
        Place place = Place.file(name);
        try {
            Path folder = list.toAbsolutePath().normalize().resolveSibling("");
            Path file = folder.resolve(name).normalize();
            if (!file.startsWith(folder)) {
                return elsewhere(place, name);
            }
            if (!Files.isRegularFile(file)) {
                return Outcome.failed(Problem.error(place, "picture.missing", name));
            }
            return file.toRealPath().startsWith(folder.toRealPath())
                    ? new Outcome.Done<>(file, List.of())
                    : elsewhere(place, name);
        } catch (InvalidPathException _) {
            return Outcome.failed(Problem.error(place, "picture.missing", name));
        } catch (IOException _) {
            return Outcome.failed(Problem.error(place, "picture.unreadable", name));
        }
    }

    private static Outcome<Path> elsewhere(Place place, String name) {
        return Outcome.failed(Problem.error(place, "workflow.emblemElsewhere", name));
    }
}
