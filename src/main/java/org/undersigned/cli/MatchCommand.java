package org.undersigned.cli;

import org.jspecify.annotations.Nullable;
import org.undersigned.table.Mapping;
import org.undersigned.workflow.MatchRosters;
import org.undersigned.workflow.MatchedRows;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;

/// `undersigned roster match`: who is on a roster twice, or on two rosters.
@Command(name = "match")
final class MatchCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "A.csv", descriptionKey = "first")
    private Path first = Path.of("");

    @Parameters(index = "1", paramLabel = "B.csv", arity = "0..1", descriptionKey = "second")
    private @Nullable Path second;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "pairs.csv",
            descriptionKey = "output")
    private Path output = Path.of("");

    @Option(names = "--force", descriptionKey = "force")
    private boolean force;

    @Mixin private RosterMap map = new RosterMap();

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    private final Terminal terminal;

    MatchCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        return map.with(terminal, mapping -> match(mapping));
    }

    private int match(Mapping mapping) {
        MatchRosters.Request request =
                new MatchRosters.Request(
                        first, second, mapping, output, force, Locale.getDefault());
        return new Answer(terminal, json)
                .give(new MatchRosters().match(request), MatchCommand::record, this::tell);
    }

    private static Map<String, Object> record(MatchRosters.Result result) {
        Map<String, Object> record = new LinkedHashMap<>();
        record.put("matches", RowRecords.of(result.matches()));
        record.put("crowded", result.crowded());
        return record;
    }

    private void tell(MatchRosters.Result result) {
        Messages messages = new Messages();
        long same = result.matches().stream().filter(MatchedRows::isSame).count();
        terminal.out()
                .println(messages.text("match.written", output, result.matches().size(), same));
        if (result.crowded() > 0) {
            terminal.out().println(messages.text("match.crowded", result.crowded()));
        }
    }
}
