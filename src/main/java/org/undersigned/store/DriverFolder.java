package org.undersigned.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/// Where the driver unpacks its native library: by default a folder in which others may put a file
/// of that name before. Ours is private.
final class DriverFolder {

    private static final String PROPERTY = "org.sqlite.tmpdir";

    /// What a killed program left behind is older than this.
    private static final Duration LEFT_BEHIND = Duration.ofDays(1);

    private DriverFolder() {}

    /// Names the folder to the driver, unless one is named already; before the driver is loaded.
    static synchronized void prepare() {
        if (System.getProperty(PROPERTY) != null) {
            return;
        }
        try {
            Path folder = cache().map(DriverFolder::made).orElseGet(DriverFolder::fresh);
            System.setProperty(PROPERTY, folder.toString());
            sweep(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Path> cache() {
        String given = System.getenv("XDG_CACHE_HOME");
        if (given != null && Path.of(given).isAbsolute()) {
            return Optional.of(Path.of(given, "undersigned", "sqlite"));
        }
        Path home = Path.of(System.getProperty("user.home", "?"));
        return home.isAbsolute() && Files.isWritable(home)
                ? Optional.of(home.resolve(Path.of(".cache", "undersigned", "sqlite")))
                : Optional.empty();
    }

    private static Path made(Path folder) {
        try {
            Files.createDirectories(folder);
            if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            }
            return folder;
        } catch (IOException e) {
            return fresh();
        }
    }

    private static Path fresh() {
        try {
            return Files.createTempDirectory("undersigned-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void sweep(Path folder) throws IOException {
        FileTime limit = FileTime.from(Instant.now().minus(LEFT_BEHIND));
        try (Stream<Path> entries = Files.list(folder)) {
            entries.filter(Files::isRegularFile).forEach(file -> sweep(file, limit));
        }
    }

    private static void sweep(Path file, FileTime limit) {
        try {
            if (Files.getLastModifiedTime(file).compareTo(limit) < 0) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            // Another of our processes uses it or was quicker.
            return;
        }
    }
}
