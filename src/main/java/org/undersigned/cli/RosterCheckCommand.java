package org.undersigned.cli;

import org.undersigned.problem.Outcome;
import org.undersigned.workflow.CheckRoster;
import org.undersigned.workflow.CheckRoster.Report;
import org.undersigned.workflow.Finding;
import org.undersigned.workflow.MatchedRows;

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

/// `undersigned roster check`: what is wrong with a roster, and who is probably on it twice. Both
/// are results: the command has done what it should.
@Command(name = "check")
final class RosterCheckCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "R.csv", descriptionKey = "roster")
    private Path roster = Path.of("");

    @Mixin private RosterMap map = new RosterMap();

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    private final Terminal terminal;

    RosterCheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        return map.with(terminal, mapping -> tell(new CheckRoster().check(roster, mapping)));
    }

    private int tell(Outcome<Report> outcome) {
        List<Finding> failures = Finding.all(outcome.problems());
        if (json) {
            terminal.report(failures);
            terminal.out().println(Json.of(record(outcome, failures)));
        } else {
            terminal.report(failures);
            outcome.value().ifPresent(this::print);
        }
        return outcome.value().isPresent() ? ExitCode.DONE : ExitCode.FAILED;
    }

    private static Map<String, Object> record(Outcome<Report> outcome, List<Finding> failures) {
        Map<String, Object> record = new LinkedHashMap<>();
        outcome.value()
                .ifPresent(report -> {
                    record.put("signatories", report.signatories());
                    record.put("duplicates", RowRecords.of(report.duplicates()));
                    record.put("crowded", report.crowded());
                });
        record.put(
                "problems",
                FindingRecords.of(outcome.value().map(Report::problems).orElse(failures)));
        return record;
    }

    private void print(Report report) {
        Messages messages = new Messages();
        Terminal.lines(report.problems()).forEach(terminal.out()::println);
        for (MatchedRows rows : report.duplicates()) {
            terminal.out()
                    .println(
                            messages.text(
                                    "check.duplicate",
                                    String.valueOf(rows.rowA()),
                                    String.valueOf(rows.rowB()),
                                    rows.nameA(),
                                    rows.nameB(),
                                    rows.decision(),
                                    rows.reason(Locale.getDefault())));
        }
        terminal.out()
                .println(
                        messages.text(
                                "check.roster",
                                report.signatories(),
                                report.problems().size(),
                                report.duplicates().size()));
        if (report.crowded() > 0) {
            terminal.out().println(messages.text("match.crowded", report.crowded()));
        }
    }
}
