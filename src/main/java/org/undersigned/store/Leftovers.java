package org.undersigned.store;

import org.undersigned.problem.Place;
import org.undersigned.problem.Problem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// What SQLite kept beside a file that is not there any more. It would be played back into whatever
/// file gets the name; and to whoever still has the old file, it may be what makes that whole. So
/// before another file gets the name it gets another name too.
///
/// @param workspace whose it is by its name
record Leftovers(Path workspace) {

    private static final List<String> ENDINGS = List.of("-journal", "-wal", "-shm");

    /// Gives them other names.
    ///
    /// @return warnings that say which
    List<Problem> putAside() throws IOException {
        List<Problem> warnings = new ArrayList<>();
        for (String ending : ENDINGS) {
            Path leftover = workspace.resolveSibling(workspace.getFileName() + ending);
            if (Files.exists(leftover)) {
                Path kept = free(leftover);
                Files.move(leftover, kept);
                warnings.add(
                        Problem.warning(
                                Place.file(workspace.toString()),
                                "store.leftoverKept",
                                leftover.getFileName().toString(),
                                kept.getFileName().toString()));
            }
        }
        return warnings;
    }

    private static Path free(Path leftover) {
        for (int number = 1; ; number++) {
            Path kept = leftover.resolveSibling(leftover.getFileName() + ".old" + number);
            if (!Files.exists(kept)) {
                return kept;
            }
        }
    }
}
