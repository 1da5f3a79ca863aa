package org.undersigned.boot;

import net.harawata.appdirs.AppDirs;
import net.harawata.appdirs.AppDirsFactory;
import net.harawata.appdirs.impl.UnixAppDirs;

import org.undersigned.problem.Outcome;
import org.undersigned.problem.Problem;
import org.undersigned.workflow.PrivateFolder;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Where the program keeps what is the user's, as the system has it: on Linux the XDG Base
/// Directory Specification 0.8, on Windows the known folders, on macOS the user's library.
///
/// Finding out takes a library: only the window asks.
///
/// @param data workspaces that the program made itself
/// @param config what was chosen, and what was open last
/// @param logs what went wrong
record Folders(Path data, Path config, Path logs) {

    /// Names the folder that all of them are in, for tests and for a program on a stick.
    static final String HOME = "undersigned.home";

    private static final String NAME = "undersigned";

    /// Finds them, and makes those that are missing, for the user alone.
    static Outcome<Folders> open() {
        String home = System.getProperty(HOME, "");
        return (home.isEmpty() ? ofSystem() : below(Path.of(home))).made();
    }

    static Folders below(Path home) {
        Path whole = home.toAbsolutePath();
        return new Folders(whole.resolve("data"), whole.resolve("config"), whole.resolve("logs"));
    }

    private static Folders ofSystem() {
        AppDirs system = AppDirsFactory.getInstance();
        return system instanceof UnixAppDirs ? ofUnix(System.getenv()) : of(system);
    }

    /// What the environment says counts only if it is an absolute path; the library would go to the
    /// root of the disk for an empty one.
    static Folders ofUnix(Map<String, String> environment) {
        Map<String, String> valid =
                environment.entrySet().stream()
                        .filter(it -> Path.of(it.getValue()).isAbsolute())
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return of(new UnixAppDirs(valid));
    }

    private static Folders of(AppDirs system) {
        return new Folders(
                Path.of(system.getUserDataDir(NAME, null, null)),
                Path.of(system.getUserConfigDir(NAME, null, null)),
                Path.of(system.getUserLogDir(NAME, null, null)));
    }

    /// Makes those that are missing.
    Outcome<Folders> made() {
        List<Problem> problems = new ArrayList<>();
        Stream.of(data, config, logs)
                .map(PrivateFolder::make)
                .forEach(it -> problems.addAll(it.problems()));
        return Outcome.of(this, problems);
    }
}
