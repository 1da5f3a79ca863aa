package org.undersigned.cli;

import org.undersigned.problem.Outcome;
import org.undersigned.problem.Place;
import org.undersigned.problem.Problem;
import org.undersigned.roster.ordering.Placed;
import org.undersigned.roster.ordering.Reason;
import org.undersigned.workflow.Finding;
import org.undersigned.workflow.OrderRoster;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;

/// `undersigned roster order`: the printed order, with the reason for each place.
@Command(name = "order")
final class OrderCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "R.csv", descriptionKey = "roster")
    private Path roster = Path.of("");

    @Option(
            names = "--language",
            paramLabel = "L",
            defaultValue = "en-US",
            descriptionKey = "language")
    private String language = "";

    @Mixin private RosterMap map = new RosterMap();

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    private final OrderRoster workflow = new OrderRoster();
    private final Terminal terminal;

    OrderCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Locale locale = Locale.forLanguageTag(language);
        if (locale.getLanguage().isEmpty()) {
            terminal.report(Problem.error(Place.NOWHERE, "cli.language", language));
            return ExitCode.USAGE;
        }
        return map.with(terminal, mapping -> order(workflow.order(roster, mapping, locale)));
    }

    private int order(Outcome<List<Placed>> outcome) {
        List<Finding> findings = Finding.all(outcome.problems());
        terminal.report(findings);
        List<Placed> placed = outcome.value().orElse(List.of());
        if (json) {
            Map<String, Object> record = new LinkedHashMap<>();
            record.put("signatories", placed.stream().map(OrderCommand::record).toList());
            record.put("problems", FindingRecords.of(findings));
            terminal.out().println(Json.of(record));
        } else {
            placed.forEach(one -> terminal.out().println(line(one)));
        }
        return outcome.value().isPresent() ? ExitCode.DONE : ExitCode.FAILED;
    }

    private static String line(Placed placed) {
        return placed.signatory().listedName() + "\t" + reason(placed);
    }

    private static Map<String, Object> record(Placed placed) {
        Map<String, Object> record = new LinkedHashMap<>();
        record.put("name", placed.signatory().listedName());
        record.put("line", placed.signatory().line());
        record.put("reason", reason(placed));
        return record;
    }

    private static String reason(Placed placed) {
        return Reason.sentence(placed.reasons(), Locale.getDefault());
    }
}
