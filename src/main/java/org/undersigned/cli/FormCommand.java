package org.undersigned.cli;

import org.jspecify.annotations.Nullable;
import org.undersigned.problem.Outcome;
import org.undersigned.problem.Place;
import org.undersigned.problem.Problem;
import org.undersigned.workflow.Finding;
import org.undersigned.workflow.MakeForm;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

/// `undersigned form`: a letter's sign-on form as a PDF to fill in, or as a text.
@Command(name = "form")
final class FormCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "LETTER.md", descriptionKey = "letter")
    private Path letter = Path.of("");

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FORM.pdf",
            descriptionKey = "output")
    private @Nullable Path output;

    @Option(names = "--text", descriptionKey = "text")
    private boolean text;

    @Option(names = "--force", descriptionKey = "force")
    private boolean force;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    private final Supplier<MakeForm> workflow;
    private final Terminal terminal;

    /// @param workflow asked for only when there is a form to set, since it opens the fonts
    FormCommand(Supplier<MakeForm> workflow, Terminal terminal) {
        this.workflow = workflow;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Path pdf = output;
        if (text == (pdf != null)) {
            terminal.report(Problem.error(Place.NOWHERE, "cli.formNowhere"));
            return ExitCode.USAGE;
        }
        if (pdf != null) {
            return new Printing(terminal, pdf, false, json)
                    .run(_ -> workflow.get().write(letter, pdf, force));
        }
        Outcome<String> made = MakeForm.text(letter);
        terminal.report(Finding.all(made.problems()));
        made.value().ifPresent(it -> terminal.out().print(it));
        return made.value().isPresent() ? ExitCode.DONE : ExitCode.FAILED;
    }
}
