package org.undersigned.boot;

import org.undersigned.cli.Program;
import org.undersigned.cli.Terminal;
import org.undersigned.cli.UseCases;
import org.undersigned.workflow.RenderLetter;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Somebody at a command line, in a folder of their own.
final class Session {

    private static final RenderLetter RENDER_LETTER =
            new RenderLetter(Assembly.fromSystemProperties().press());
    private static final UseCases USE_CASES =
            Assembly.fromSystemProperties().useCases(() -> RENDER_LETTER);

    private final Path folder;
    private final UseCases useCases;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    Session(Path folder) {
        this(folder, USE_CASES);
    }

    /// With a program that was put together otherwise.
    Session(Path folder, UseCases useCases) {
        this.folder = folder;
        this.useCases = useCases;
    }

    /// Runs a command; words that name a file of the folder begin with `@`.
    int run(String... words) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        Terminal terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), false);
        String[] arguments =
                Stream.of(words)
                        .map(word -> word.startsWith("@") ? path(word.substring(1)) : word)
                        .toArray(String[]::new);
        int exit = new Program("9.9", useCases, terminal).run(arguments);
        terminal.out().flush();
        terminal.err().flush();
        return exit;
    }

    String path(String name) {
        return folder.resolve(name).toString();
    }

    Session file(String name, String... lines) throws IOException {
        Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
        return this;
    }

    /// A letter of one paragraph.
    Session letter(String... lines) throws IOException {
        String front = "---\ntitle: Benches\n---\n";
        Files.writeString(folder.resolve("letter.md"), front + String.join("\n", lines) + "\n");
        return this;
    }

    /// What was said to standard error, without the folder's name.
    List<String> problems() {
        return err.toString().lines().map(line -> line.replace(folder + "/", "")).toList();
    }

    String output() {
        return out.toString();
    }

    /// Everything in the folder, hidden files too.
    List<String> files() throws IOException {
        try (Stream<Path> tree = Files.walk(folder)) {
            return tree.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }
}
