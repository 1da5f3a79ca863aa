import com.google.googlejavaformat.java.Main;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Runs google-java-format (AOSP style) over every Java file below `src`.
///
/// `java Format.java check` names the files that are not formatted and fails; `java Format.java
/// rewrite` formats them.
final class Format {

    private Format() {}

    public static void main(String[] args) throws Exception {
        boolean check = args[0].equals("check");
        List<String> files = javaFiles(Path.of("src"));
        List<String> options = new ArrayList<>();
        options.add("--aosp");
        options.addAll(
                check ? List.of("--dry-run", "--set-exit-if-changed") : List.of("--replace"));
        options.addAll(files);

        var err = new PrintWriter(System.err, true);
        int status =
                new Main(err, err, InputStream.nullInputStream())
                        .format(options.toArray(String[]::new));
        err.flush();
        if (check && status != 0) {
            err.println("The files above are not formatted: run mvn -Pformat process-sources");
        }
        System.exit(status);
    }

    private static List<String> javaFiles(Path root) throws IOException {
        try (Stream<Path> tree = Files.walk(root)) {
            return tree.filter(Files::isRegularFile)
                    .map(Path::toString)
                    .filter(name -> name.endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }
}
