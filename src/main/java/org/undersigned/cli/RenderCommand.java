package org.undersigned.cli;

import org.jspecify.annotations.Nullable;
import org.undersigned.problem.Outcome;
import org.undersigned.problem.Place;
import org.undersigned.problem.Problem;
import org.undersigned.table.Mapping;
import org.undersigned.workflow.Finding;
import org.undersigned.workflow.Progress;
import org.undersigned.workflow.RenderLetter;
import org.undersigned.workflow.RenderRequest;
import org.undersigned.workflow.Rendering;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    @Option(names = "--map", paramLabel = "field=column", descriptionKey = "map")
    private List<String> map = List.of();

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
        ColumnPairs pairs = new ColumnPairs(map);
        Outcome<Mapping> ofRoster = Mapping.parse(pairs.ofRoster());
        Outcome<Mapping> ofRecipients = Mapping.parse(pairs.ofRecipients());
        List<Finding> findings = new ArrayList<>(Finding.all(ofRoster.problems()));
        findings.addAll(Finding.all(ofRecipients.problems()));
        findings.addAll(findings.isEmpty() ? Finding.all(idle(pairs)) : List.of());
        if (Finding.anyError(findings)) {
            terminal.report(findings);
            return ExitCode.USAGE;
        }
        RenderRequest request =
                new RenderRequest(
                        letter,
                        roster,
                        recipients,
                        ofRoster.value().orElse(Mapping.NONE),
                        ofRecipients.value().orElse(Mapping.NONE),
                        output,
                        force);
        Rendering rendering = render(request);
        terminal.report(rendering.findings());
        if (json) {
            terminal.out().println(Json.of(record(rendering)));
        } else if (rendering.isDone()) {
            terminal.out().println(summary(rendering));
        }
        return rendering.isDone() ? ExitCode.DONE : ExitCode.FAILED;
    }

    private Rendering render(RenderRequest request) {
        if (!terminal.interactive()) {
            return workflow.get().render(request, Progress.SILENT);
        }
        ProgressBar bar = new ProgressBar(terminal.err());
        try {
            return workflow.get().render(request, bar);
        } finally {
            bar.clear();
        }
    }

    private String summary(Rendering rendering) {
        String key = recipients == null ? "render.written" : "render.writtenAll";
        return new Messages().text(key, output, rendering.files().size(), rendering.pages());
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

    private static Map<String, Object> record(Rendering rendering) {
        Map<String, Object> record = new LinkedHashMap<>();
        record.put("files", rendering.files().stream().map(Path::toString).toList());
        record.put("pages", rendering.pages());
        record.put("problems", FindingRecords.of(rendering.findings()));
        return record;
    }
}
