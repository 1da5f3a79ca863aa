package org.undersigned.font;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Finds the font files in folders and those within. What cannot be read is passed over.
final class FontFolders {

    private static final int DEPTH = 12;
    private static final int MOST_FILES = 20_000;

    /// A larger one would take too long to read, and is a font of all of Han, of which there is one
    /// that comes with the program.
    private static final long LARGEST = 100L << 20;

    private FontFolders() {}

    static List<Path> files(List<Path> folders) {
        List<Path> files = new ArrayList<>();
        Set<FileVisitOption> followed = EnumSet.of(FileVisitOption.FOLLOW_LINKS);
        for (Path folder : folders) {
            if (Files.isDirectory(folder)) {
                try {
                    Files.walkFileTree(folder, followed, DEPTH, new Finder(files));
                } catch (IOException | UncheckedIOException | SecurityException _) {
                    // Its other fonts, and those of other folders, are still of use.
                }
            }
        }
        return files.stream().distinct().toList();
    }

    private static boolean isFont(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".ttf") || name.endsWith(".ttc");
    }

    private static final class Finder extends SimpleFileVisitor<Path> {

        private final List<Path> found;

        Finder(List<Path> found) {
            this.found = found;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile() && attributes.size() <= LARGEST && isFont(file)) {
                found.add(file);
            }
            return found.size() < MOST_FILES ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) {
            return FileVisitResult.CONTINUE;
        }
    }
}
