package org.undersigned.cli;

import org.undersigned.problem.BrokenInstallation;
import org.undersigned.problem.Place;
import org.undersigned.problem.Problem;
import org.undersigned.problem.Trace;

import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// What happens when the program itself fails: one line for the user, the details in a file of
/// their own that can be sent to those who mend it, and names nobody. Where a file of the program
/// is missing or damaged, the line says which, and there is nothing to send.
final class Breakdown implements IExecutionExceptionHandler {

    private final Terminal terminal;

    Breakdown(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public int handleExecutionException(
            Exception exception, CommandLine commandLine, ParseResult parseResult) {
        Optional<Problem> broken = BrokenInstallation.in(exception);
        if (broken.isPresent()) {
            terminal.report(broken.get());
            return ExitCode.FAILED;
        }
        String kind = exception.getClass().getSimpleName();
        try {
            Path details = Files.createTempFile("undersigned-", ".log");
            Files.write(details, Trace.of(exception));
            terminal.report(
                    Problem.error(Place.NOWHERE, "cli.breakdown", kind, details.toString()));
        } catch (IOException e) {
            terminal.report(Problem.error(Place.NOWHERE, "cli.breakdownUntold", kind));
        }
        return ExitCode.FAILED;
    }
}
