package org.undersigned.store;

import org.jspecify.annotations.Nullable;
import org.undersigned.problem.Place;
import org.undersigned.problem.Problem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.Optional;

/// The file a workspace was opened from, to notice when another stands in its place.
///
/// Linux goes on writing into a file that was deleted or replaced: what is saved then is nowhere.
final class WorkspaceFile {

    private final Path path;
    private final String name;
    private final @Nullable Object key;

    private WorkspaceFile(Path path, String name, @Nullable Object key) {
        this.path = path;
        this.name = name;
        this.key = key;
    }

    /// The file as it stands now.
    ///
    /// @param path as the user wrote it
    static WorkspaceFile at(Path path) {
        return new WorkspaceFile(path.toAbsolutePath(), path.toString(), keyOf(path).orElse(null));
    }

    Path path() {
        return path;
    }

    Place place() {
        return Place.file(name);
    }

    /// What is wrong if it is no longer the file that was opened.
    Optional<Problem> gone() {
        if (!Files.exists(path)) {
            return Optional.of(Problem.error(place(), "store.vanished"));
        }
        return Objects.equals(keyOf(path).orElse(null), key)
                ? Optional.empty()
                : Optional.of(replaced());
    }

    /// Somebody else wrote another file there.
    Problem replaced() {
        return Problem.error(place(), "store.replaced");
    }

    /// What the system knows a file by, if it has such a thing: device and inode on POSIX.
    private static Optional<Object> keyOf(Path path) {
        try {
            return Optional.ofNullable(
                    Files.readAttributes(path, BasicFileAttributes.class).fileKey());
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
