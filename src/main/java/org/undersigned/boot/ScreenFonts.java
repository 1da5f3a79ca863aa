package org.undersigned.boot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// Lets the window write where the system has no fonts at all, as on a bare Linux: JavaFX then
/// stops at the first label. Like an embedded system it is told to use ours, which
/// `assets/fonts/logicalfonts.properties` lists.
final class ScreenFonts {

    private static final List<String> ENDINGS = List.of(".ttf", ".otf", ".ttc", ".pfb");

    /// Fonts lie in folders of families, and these in folders of kinds.
    private static final int DEPTH = 5;

    private ScreenFonts() {}

    /// Done before the toolkit starts.
    static void provide(Path assets) {
        if (System.getProperty("os.name").equals("Linux")
                && folders(System.getenv(), System.getProperty("user.home"))
                        .noneMatch(ScreenFonts::hasFonts)) {
            System.setProperty("prism.useFontConfig", "false");
            System.setProperty("prism.embeddedfonts", "true");
            System.setProperty(
                    "prism.fontdir", assets.resolve("fonts").toAbsolutePath().toString());
        }
    }

    /// Where fontconfig looks.
    static Stream<Path> folders(Map<String, String> environment, String home) {
        String own = environment.getOrDefault("XDG_DATA_HOME", home + "/.local/share");
        String shared = environment.getOrDefault("XDG_DATA_DIRS", "/usr/local/share:/usr/share");
        return Stream.concat(
                Stream.of(Path.of(home, ".fonts"), Path.of(own, "fonts")),
                Stream.concat(Stream.of(shared.split(":")), Stream.of("/usr/share"))
                        .filter(it -> !it.isEmpty())
                        .distinct()
                        .map(it -> Path.of(it, "fonts")));
    }

    static boolean hasFonts(Path folder) {
        try (Stream<Path> files = Files.walk(folder, DEPTH)) {
            return files.anyMatch(ScreenFonts::isFont);
        } catch (IOException | UncheckedIOException e) {
            return false;
        }
    }

    private static boolean isFont(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(name::endsWith);
    }
}
