import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;

/// Lets the packaged program do its work once, and keeps what the JVM learns from it (JEP 483, 514,
/// 515): classes are then there, loaded and linked, when the program starts, which takes it half
/// the time.
///
/// The command line makes the letters of the sample campaign (`lib/undersigned.aot`), the window
/// opens it without a display and shows its screens (`lib/window.aot`). Each is trained again only
/// if a jar has changed since. Where training fails there is no such file, and the program works
/// without.
final class Training {

    private static final long PATIENCE_SECONDS = 120;

    private final Path target;

    private Training(Path target) {
        this.target = target;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        Training training = new Training(Path.of(args[0]).toAbsolutePath());
        List<Lesson> lessons = new ArrayList<>();
        training.begin("undersigned.aot", training::letters, _ -> "").ifPresent(lessons::add);
        training.begin("window.aot", _ -> List.of("--sample"), Training::withoutDisplay)
                .ifPresent(lessons::add);
        for (Lesson lesson : lessons) {
            lesson.end();
        }
    }

    /// The program at work.
    ///
    /// @param output the folder for what it makes
    private record Lesson(Path cache, Path output, Process program) {

        void end() throws IOException, InterruptedException {
            if (!program.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                program.destroyForcibly().waitFor();
            }
            delete(output);
            if (!Files.exists(cache)) {
                System.err.println("The JVM could not be trained: the program starts more slowly.");
            }
        }
    }

    /// Begins a lesson, if it is due.
    ///
    /// @param words what the program is told, given a folder for what it makes
    /// @param options what the JVM is told besides
    private Optional<Lesson> begin(
            String name, Function<Path, List<String>> words, Function<Path, String> options)
            throws IOException {
        Path cache = target.resolve("lib", name);
        if (!isDue(cache)) {
            return Optional.empty();
        }
        Files.deleteIfExists(cache);
        Path output = Files.createTempDirectory("undersigned-training");
        List<String> command = new ArrayList<>();
        command.add(target.resolve("bin", script()).toString());
        command.addAll(words.apply(output));
        ProcessBuilder program = new ProcessBuilder(command);
        program.redirectOutput(ProcessBuilder.Redirect.DISCARD);
        program.redirectError(ProcessBuilder.Redirect.DISCARD);
        program.environment()
                .put(
                        "JDK_JAVA_OPTIONS",
                        "-XX:AOTCacheOutput=\"" + cache + "\"" + options.apply(output));
        return Optional.of(new Lesson(cache, output, program.start()));
    }

    private boolean isDue(Path cache) throws IOException {
        if (!Files.exists(cache)) {
            return true;
        }
        FileTime trained = Files.getLastModifiedTime(cache);
        try (Stream<Path> files = Files.walk(target.resolve("lib"))) {
            for (Path jar : files.filter(file -> file.toString().endsWith(".jar")).toList()) {
                if (Files.getLastModifiedTime(jar).compareTo(trained) >= 0) {
                    return true;
                }
            }
        }
        return false;
    }

    private List<String> letters(Path output) {
        Path sample = target.resolve("assets", "sample");
        return List.of(
                "render",
                sample.resolve("public-benches.md").toString(),
                "--roster",
                sample.resolve("roster.csv").toString(),
                "--recipients",
                sample.resolve("recipients.csv").toString(),
                "-o",
                output.resolve("letters").toString());
    }

    private static String withoutDisplay(Path output) {
        return " -Dglass.platform=Headless -Dprism.order=sw"
                + " -Dundersigned.rehearsal=recipients,signatories,export,text,palette,quit"
                + " \"-Dundersigned.home="
                + output
                + "\"";
    }

    private static String script() {
        return System.getProperty("os.name").startsWith("Windows")
                ? "undersigned.bat"
                : "undersigned";
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path path : tree.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(path);
            }
        }
    }
}
