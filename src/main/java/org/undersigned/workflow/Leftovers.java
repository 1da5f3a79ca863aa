package org.undersigned.workflow;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/// Scaffolds of a program that was killed, or whose machine lost its power: nobody took them down.
final class Leftovers {

    /// No letters take this long to write, so whoever began it has ended.
    private static final Duration OLD = Duration.ofDays(1);

    private Leftovers() {}

    /// Takes down the old ones in this folder. Those that cannot be are left: they are hidden and
    /// in nobody's way.
    static void takeDown(Path folder) {
        Instant limit = Instant.now().minus(OLD);
        try (DirectoryStream<Path> hidden =
                Files.newDirectoryStream(folder, StagedFile.PREFIX + "*")) {
            for (Path one : hidden) {
                if (isOlder(one, limit)) {
                    Scaffold.takeDown(one);
                }
            }
        } catch (IOException e) {
            return;
        }
    }

    private static boolean isOlder(Path path, Instant limit) throws IOException {
        return Files.getLastModifiedTime(path, LinkOption.NOFOLLOW_LINKS)
                .toInstant()
                .isBefore(limit);
    }
}
