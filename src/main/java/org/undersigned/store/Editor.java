package org.undersigned.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// Who has a workspace open for editing.
///
/// @param user the name they are logged in by
/// @param host the computer they sit at
/// @param process the number of the process there
/// @param since since when, in whole seconds
public record Editor(String user, String host, long process, Instant since) {

    private static final Path LINUX_HOST = Path.of("/proc/sys/kernel/hostname");

    /// Whoever runs this program.
    ///
    /// @param now when they open the workspace
    static Editor self(String user, Instant now) {
        long process = ProcessHandle.current().pid();
        return new Editor(user, thisHost(), process, now.truncatedTo(ChronoUnit.SECONDS));
    }

    /// The computer's name, without asking the network for it; that may take seconds.
    private static String thisHost() {
        String windows = System.getenv("COMPUTERNAME");
        if (windows != null) {
            return windows;
        }
        try {
            return Files.readString(LINUX_HOST).strip();
        } catch (IOException e) {
            return System.getenv().getOrDefault("HOSTNAME", "localhost");
        }
    }
}
