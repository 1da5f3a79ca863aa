import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// Lets the packaged program make the letters of the sample campaign once, and keeps what the JVM
/// learns from it in `lib/undersigned.aot` (JEP 483, 514, 515): classes are then there, loaded and
/// linked, when the program starts, which takes it half the time.
///
/// It is trained again only if a jar has changed since. Where training fails there is no such file,
/// and the program works without.
final class Training {

    private static final long PATIENCE_SECONDS = 120;

    private final Path target;
    private final Path cache;

    private Training(Path target) {
        this.target = target;
        this.cache = target.resolve("lib", "undersigned.aot");
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        Training training = new Training(Path.of(args[0]).toAbsolutePath());
        if (training.isDue()) {
            training.train();
        }
    }

    private boolean isDue() throws IOException {
        if (!Files.exists(cache)) {
            return true;
        }
        var trained = Files.getLastModifiedTime(cache);
        try (Stream<Path> files = Files.list(target.resolve("lib"))) {
            for (Path jar : files.filter(file -> file.toString().endsWith(".jar")).toList()) {
                if (Files.getLastModifiedTime(jar).compareTo(trained) >= 0) {
                    return true;
                }
            }
        }
        return false;
    }

    private void train() throws IOException, InterruptedException {
        Files.deleteIfExists(cache);
        Path output = Files.createTempDirectory("undersigned-training");
        try {
            Process program = start(output);
            if (!program.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                program.destroyForcibly().waitFor();
            }
            if (!Files.exists(cache)) {
                System.err.println("The JVM could not be trained: the program starts more slowly.");
            }
        } finally {
            delete(output);
        }
    }

    private Process start(Path output) throws IOException {
        Path sample = target.resolve("assets", "sample");
        List<String> command = new ArrayList<>();
        command.add(target.resolve("bin", script()).toString());
        command.addAll(
                List.of(
                        "render",
                        sample.resolve("public-benches.md").toString(),
                        "--roster",
                        sample.resolve("roster.csv").toString(),
                        "--recipients",
                        sample.resolve("recipients.csv").toString(),
                        "-o",
                        output.resolve("letters").toString()));
        ProcessBuilder program = new ProcessBuilder(command);
        program.redirectOutput(ProcessBuilder.Redirect.DISCARD);
        program.redirectError(ProcessBuilder.Redirect.DISCARD);
        program.environment().put("JDK_JAVA_OPTIONS", "-XX:AOTCacheOutput=\"" + cache + "\"");
        return program.start();
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
