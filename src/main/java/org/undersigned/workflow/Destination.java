package org.undersigned.workflow;

import org.undersigned.problem.Place;
import org.undersigned.problem.Problem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Looks whether a file or folder can be written before any work is done for it.
final class Destination {

    private Destination() {}

    /// What keeps one PDF from being written there.
    ///
    /// @param inputs the files being read, which the output must not replace
    static Optional<Problem> forFile(Path output, List<Path> inputs, boolean replace) {
        return forFile(output, inputs, replace, true);
    }

    /// What keeps a table from being written there.
    ///
    /// @param inputs the files being read, which the output must not replace
    static Optional<Problem> forTable(Path output, List<Path> inputs, boolean replace) {
        return forFile(output, inputs, replace, false);
    }

    private static Optional<Problem> forFile(
            Path output, List<Path> inputs, boolean replace, boolean pdf) {
        Place place = Place.file(output.toString());
        if (inputs.stream().anyMatch(input -> isSame(input, output))) {
            return problem(place, "workflow.outputIsInput");
        }
        if (Files.isDirectory(output)) {
            return problem(place, "workflow.outputIsFolder");
        }
        if (pdf && !isPdf(output)) {
            return problem(place, "workflow.outputNotPdf");
        }
        if (Files.exists(output) && !replace) {
            return problem(place, "workflow.outputExists");
        }
        return forParent(output);
    }

    /// What keeps PDFs from being written into that folder, which need not exist yet.
    static Optional<Problem> forFolder(Path output) {
        Place place = Place.file(output.toString());
        if (Files.isDirectory(output)) {
            return Files.isWritable(output)
                    ? Optional.empty()
                    : problem(place, "workflow.folderNotWritable", output.toString());
        }
        if (Files.exists(output)) {
            return problem(place, "workflow.outputIsFile");
        }
        if (isPdf(output)) {
            return problem(place, "workflow.outputNotFolder");
        }
        return forParent(output);
    }

    private static Optional<Problem> forParent(Path output) {
        Place place = Place.file(output.toString());
        Path parent = folderOf(output);
        if (!Files.isDirectory(parent)) {
            return problem(place, "workflow.folderMissing", parent.toString());
        }
        return Files.isWritable(parent)
                ? Optional.empty()
                : problem(place, "workflow.folderNotWritable", parent.toString());
    }

    /// The folder a path stands in.
    static Path folderOf(Path path) {
        Path parent = path.getParent();
        return parent != null ? parent : Path.of(path.isAbsolute() ? "/" : ".");
    }

    private static boolean isPdf(Path path) {
        return path.toString().toLowerCase(Locale.ROOT).endsWith(".pdf");
    }

    private static boolean isSame(Path input, Path output) {
        try {
            return Files.exists(output) && Files.exists(input) && Files.isSameFile(input, output);
        } catch (IOException e) {
            return false;
        }
    }

    private static Optional<Problem> problem(Place place, String key, Object... arguments) {
        return Optional.of(Problem.error(place, key, arguments));
    }
}
