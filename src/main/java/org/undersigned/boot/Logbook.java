package org.undersigned.boot;

import org.tinylog.Logger;
import org.tinylog.configuration.Configuration;
import org.tinylog.provider.ProviderRegistry;
import org.undersigned.problem.Trace;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Writes down what should never happen: an exception that nobody expected.
///
/// Of an exception it keeps its {@link Trace}. The same one is written down once.
final class Logbook {

    /// The name of its files in the log folder; one a week, four of them.
    private static final String FILES = "undersigned-{date:yyyy-ww}.log";

    private final Set<List<String>> known = new HashSet<>();

    private Logbook() {}

    /// Opens it; done once.
    ///
    /// @param folder where its files are
    static Logbook open(Path folder) {
        Configuration.replace(
                Map.of(
                        "writer", "rolling file",
                        "writer.file", folder.resolve(FILES).toString(),
                        "writer.format", "{date:yyyy-MM-dd HH:mm:ss} {message}",
                        "writer.charset", "UTF-8",
                        "writer.policies", "daily",
                        "writer.backups", "4",
                        "writingthread", "false",
                        "autoshutdown", "true"));
        return new Logbook();
    }

    /// Writes down an exception.
    ///
    /// @return whether it is one that was not written down before
    synchronized boolean write(Throwable unexpected) {
        List<String> lines = Trace.of(unexpected);
        boolean fresh = known.add(lines);
        if (fresh) {
            Logger.error(String.join(System.lineSeparator() + "    ", lines));
        }
        return fresh;
    }

    /// Closes it.
    void close() throws InterruptedException {
        ProviderRegistry.getLoggingProvider().shutdown();
    }
}
