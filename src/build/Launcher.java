import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;

/// Completes the folder that `mvn package` leaves in `target/undersigned`: beside the jars come
/// JavaFX, the assets, the scripts that start the program with the JDK this runs on, and the
/// options they start it with; on Linux also the settings that free it from the system's fonts.
final class Launcher {

    private static final Path TEMPLATES = Path.of("src", "build", "launcher");

    private Launcher() {}

    public static void main(String[] args) throws IOException {
        Path target = Path.of(args[0]);
        Path bin = Files.createDirectories(target.resolve("bin"));
        String java = System.getProperty("java.home");

        Path script = bin.resolve("undersigned");
        write("undersigned.sh", "'" + java.replace("'", "'\\''") + "'", script);
        script.toFile().setExecutable(true, false);
        write("undersigned.bat", java.replace("%", "%%"), bin.resolve("undersigned.bat"));

        copy(Path.of("assets"), target.resolve("assets"));
        copySettings("java.options", target);
        copySettings("window.options", target);
        copy(Path.of("target", "javafx"), target.resolve("lib", "javafx"));
        if (System.getProperty("os.name").equals("Linux")) {
            copySettings("fontconfig.properties", target);
        }
    }

    private static void copySettings(String name, Path target) throws IOException {
        Files.copy(
                TEMPLATES.resolve(name),
                target.resolve("lib", name),
                StandardCopyOption.REPLACE_EXISTING);
    }

    /// A batch file needs the line ends of its system, or labels are not found.
    private static void write(String template, String java, Path script) throws IOException {
        String text = Files.readString(TEMPLATES.resolve(template));
        String end = template.endsWith(".bat") ? "\r\n" : "\n";
        Files.writeString(script, text.replace("@java.home@", java).replace("\n", end));
    }

    /// Makes `to` a copy of `from`; what is no longer in `from` goes.
    private static void copy(Path from, Path to) throws IOException {
        if (Files.exists(to)) {
            try (Stream<Path> old = Files.walk(to)) {
                old.sorted((a, b) -> b.compareTo(a)).forEach(path -> path.toFile().delete());
            }
        }
        Files.createDirectories(to);
        if (!Files.isDirectory(from)) {
            return;
        }
        try (Stream<Path> tree = Files.walk(from)) {
            for (Path path : (Iterable<Path>) tree::iterator) {
                Path copy = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(path, copy, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }
}
