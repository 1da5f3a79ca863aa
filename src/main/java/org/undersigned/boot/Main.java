package org.undersigned.boot;

import javafx.application.Application;

import org.undersigned.cli.Program;
import org.undersigned.cli.Terminal;
import org.undersigned.cli.UseCases;
import org.undersigned.workflow.RenderLetter;

import java.io.Console;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// Where the program begins.
public final class Main {

    /// The commands that end in a PDF.
    private static final Set<String> PRINTING = Set.of("render", "export");

    private Main() {}

    /// Opens the window, or runs a command.
    public static void main(String[] args) {
        if (isForWindow(args)) {
            ScreenFonts.provide(Assembly.fromSystemProperties().assets());
            Application.launch(WindowApplication.class, args);
            return;
        }
        Assembly assembly = Assembly.fromSystemProperties();
        UseCases useCases = assembly.useCases(renderLetter(assembly, args));
        Terminal terminal = new Terminal(writer(System.out), writer(System.err), isWatched());
        Program program = new Program(Assembly.version(), useCases, terminal);
        int exit = program.run(args);
        terminal.out().flush();
        terminal.err().flush();
        System.exit(exit);
    }

    /// Nothing, a workspace, or the wish to see the sample campaign: what a desktop starts us with.
    private static boolean isForWindow(String[] args) {
        return args.length == 0
                || (args.length == 1
                        && (args[0].equals(WindowApplication.SAMPLE)
                                || args[0].endsWith(".undersigned")));
    }

    /// The use case. Its press is being made ready already where one will be wanted.
    private static Supplier<RenderLetter> renderLetter(Assembly assembly, String[] arguments) {
        if (!PRINTING.contains(arguments[0])) {
            return () -> new RenderLetter(assembly.press());
        }
        MakeReady ready = new MakeReady(assembly);
        return () -> new RenderLetter(ready.press());
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, false, StandardCharsets.UTF_8);
    }

    /// Whether somebody watches standard error. The JDK only knows about input and output, Linux
    /// knows where each stream leads.
    private static boolean isWatched() {
        Path error = Path.of("/proc/self/fd/2");
        if (!Files.exists(Path.of("/proc/self/fd"))) {
            return Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
        }
        try {
            Path device = error.toRealPath();
            return device.startsWith("/dev/pts") || device.toString().startsWith("/dev/tty");
        } catch (IOException e) {
            return false;
        }
    }
}
