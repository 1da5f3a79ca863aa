package org.undersigned.boot;

import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Where a system keeps its fonts: on Linux as the XDG Base Directory Specification and fontconfig
/// have it, on macOS and Windows as their makers say. None of the folders need exist.
///
/// The system property `undersigned.fonts` names other folders instead, separated as in a path;
/// none if it is empty.
final class FontPlaces {

    private static final String ELSEWHERE = "undersigned.fonts";

    private FontPlaces() {}

    static List<Path> ofSystem() {
        String elsewhere = System.getProperty(ELSEWHERE);
        if (elsewhere != null) {
            return paths(List.of(elsewhere.split(File.pathSeparator, -1)));
        }
        return of(
                System.getProperty("os.name", ""),
                System.getProperty("user.home", ""),
                System.getenv());
    }

    /// @param system what Java calls it
    static List<Path> of(String system, String home, Map<String, String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return paths(
                    List.of(
                            variable(environment, "WINDIR", "C:\\Windows") + "\\Fonts",
                            variable(environment, "LOCALAPPDATA", home + "\\AppData\\Local")
                                    + "\\Microsoft\\Windows\\Fonts"));
        }
        if (name.startsWith("mac")) {
            return paths(
                    List.of("/System/Library/Fonts", "/Library/Fonts", home + "/Library/Fonts"));
        }
        return paths(
                List.of(
                        "/usr/share/fonts",
                        "/usr/local/share/fonts",
                        variable(environment, "XDG_DATA_HOME", home + "/.local/share") + "/fonts",
                        home + "/.fonts"));
    }

    private static String variable(Map<String, String> environment, String name, String usual) {
        return Optional.ofNullable(environment.get(name)).filter(it -> !it.isBlank()).orElse(usual);
    }

    private static List<Path> paths(List<String> names) {
        List<Path> paths = new ArrayList<>();
        for (String name : names) {
            try {
                if (!name.isBlank()) {
                    paths.add(Path.of(name));
                }
            } catch (InvalidPathException _) {
                // What the environment says is not ours to repair.
            }
        }
        return paths;
    }
}
