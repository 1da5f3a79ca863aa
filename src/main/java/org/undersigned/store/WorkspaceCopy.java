package org.undersigned.store;

import org.undersigned.problem.Outcome;
import org.undersigned.problem.Place;
import org.undersigned.problem.Problem;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;

/// Copies an open workspace: whole or not at all, and private like the first.
///
/// @param original its file
/// @param open the connection it is open through
record WorkspaceCopy(WorkspaceFile original, Database open) {

    /// Writes the copy beside its place and moves it there.
    Outcome<Path> to(Path target) {
        Place place = Place.file(target.toString());
        Path absolute = target.toAbsolutePath();
        Path folder = absolute.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return Outcome.failed(
                    Problem.error(place, "workflow.folderMissing", String.valueOf(folder)));
        }
        if (isOriginal(absolute)) {
            return Outcome.failed(Problem.error(place, "store.copyOntoItself"));
        }
        if (Files.exists(EditorLock.pathFor(absolute))) {
            return Outcome.failed(Problem.error(place, "store.copyOntoOpen"));
        }
        try {
            return written(absolute, folder);
        } catch (IOException e) {
            return Outcome.failed(
                    Problem.error(place, "workflow.folderNotWritable", folder.toString()));
        } catch (DatabaseFailure e) {
            return Outcome.failed(new Diagnosis(original).of(e));
        }
    }

    private boolean isOriginal(Path target) {
        try {
            return Files.exists(target) && Files.isSameFile(target, original.path());
        } catch (IOException e) {
            return false;
        }
    }

    private Outcome<Path> written(Path target, Path folder) throws IOException {
        Path fresh = Files.createTempFile(folder, ".undersigned-", ".part", Privacy.file(target));
        List<Problem> warnings;
        try {
            copy(fresh);
            try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            warnings = new Leftovers(target).putAside();
            Files.move(
                    fresh,
                    target,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
        return Outcome.of(target, warnings);
    }

    /// Through a connection of its own: SQLite copies none on which statements are kept. Only if
    /// the file by that name is gone, or is another, what is open is all there is.
    private void copy(Path fresh) {
        if (original.gone().isPresent()) {
            open.forgetStatements();
            String reading = open.pragma("query_only");
            open.script("pragma query_only = OFF");
            try {
                open.execute("vacuum into ?", fresh.toString());
            } finally {
                open.script("pragma query_only = " + reading);
            }
            return;
        }
        try (Database database = Database.open(original.path(), true)) {
            database.script("pragma busy_timeout = 5000");
            database.execute("vacuum into ?", fresh.toString());
        }
    }
}
