package org.undersigned.workflow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/// Something hidden that is needed while files are written, and taken down afterwards whatever
/// happens: also if the program is stopped in between.
final class Scaffold implements AutoCloseable {

    private final Path root;
    private final Thread onExit;

    /// @param root the file or folder that is taken down
    Scaffold(Path root) {
        this.root = root;
        this.onExit = new Thread(this::takeDown, "take down " + root.getFileName());
        Runtime.getRuntime().addShutdownHook(onExit);
    }

    Path root() {
        return root;
    }

    @Override
    public void close() {
        takeDown();
        try {
            Runtime.getRuntime().removeShutdownHook(onExit);
        } catch (IllegalStateException e) {
            // The program is ending, and the hook runs anyway.
            return;
        }
    }

    private void takeDown() {
        takeDown(root);
    }

    /// Deletes a file, or a folder with all it holds.
    static void takeDown(Path root) {
        try (Stream<Path> tree = Files.exists(root) ? Files.walk(root) : Stream.empty()) {
            for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException | UncheckedIOException e) {
            // What is left is hidden and whole files stay untouched; there is nobody to tell.
            return;
        }
    }
}
