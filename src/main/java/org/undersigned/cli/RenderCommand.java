package org.undersigned.cli;

import org.jspecify.annotations.Nullable;
import org.undersigned.problem.Place;
import org.undersigned.problem.Problem;
import org.undersigned.workflow.Finding;
import org.undersigned.workflow.RenderLetter;
import org.undersigned.workflow.RenderRequest;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

/// `undersigned render`: a letter becomes a PDF, or one for each recipient.
@Command(name = "render")
final class RenderCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "LETTER.md", descriptionKey = "letter")
    private Path letter = Path.of("");

    @Option(names = "--roster", paramLabel = "R.csv", descriptionKey = "roster")
    private @Nullable Path roster;

    @Option(names = "--recipients", paramLabel = "P.csv", descriptionKey = "recipients")
    private @Nullable Path recipients;

    @Mixin private ColumnOptions columns = new ColumnOptions();

    @Mixin private AttachOption attach = new AttachOption();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            required = true,
            descriptionKey = "output")
    private Path output = Path.of("");

    @Option(names = "--force", descriptionKey = "force")
    private boolean force;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    private final Supplier<RenderLetter> workflow;
    private final Terminal terminal;

    /// @param workflow asked for only when there is something to render, since it opens the fonts
    RenderCommand(Supplier<RenderLetter> workflow, Terminal terminal) {
        this.workflow = workflow;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        List<Finding> findings = new ArrayList<>(columns.problems());
        findings.addAll(findings.isEmpty() ? Finding.all(idle(columns.pairs())) : List.of());
        if (Finding.anyError(findings)) {
            terminal.report(findings);
            return ExitCode.USAGE;
        }
        RenderRequest request =
                new RenderRequest(
                        letter,
                        roster,
                        recipients,
                        columns.roster(),
                        columns.recipients(),
                        attach.attached(),
                        output,
                        force);
        return new Printing(terminal, output, recipients != null, json)
                .run(progress -> workflow.get().render(request, progress));
    }

    /// Pairs about a list that is not there are a slip: they would change nothing.
    private List<Problem> idle(ColumnPairs pairs) {
        List<Problem> problems = new ArrayList<>();
        if (roster == null) {
            pairs.ofRoster().forEach(pair -> problems.add(idle("cli.mapWithoutRoster", pair)));
        }
        if (recipients == null) {
            pairs.ofRecipients()
                    .forEach(pair -> problems.add(idle("cli.mapWithoutRecipients", pair)));
        }
        return problems;
    }

    private static Problem idle(String key, String pair) {
        return Problem.error(Place.NOWHERE, key, pair);
    }
}
