package org.undersigned.cli;

import org.undersigned.problem.Outcome;
import org.undersigned.table.Mapping;
import org.undersigned.workflow.Finding;

import picocli.CommandLine.Option;

import java.util.List;
import java.util.function.ToIntFunction;

/// `--map` of commands that read nothing but rosters.
final class RosterMap {

    @Option(names = "--map", paramLabel = "field=column", descriptionKey = "map")
    private List<String> map = List.of();

    /// Does something with what is said about columns; wrong usage if that cannot be understood.
    ///
    /// @param then gives the exit code
    int with(Terminal terminal, ToIntFunction<Mapping> then) {
        return switch (Mapping.parse(new ColumnPairs(map).ofRosterAlone())) {
            case Outcome.Failed<Mapping>(var problems) -> {
                terminal.report(Finding.all(problems));
                yield ExitCode.USAGE;
            }
            case Outcome.Done<Mapping>(Mapping mapping, var _) -> then.applyAsInt(mapping);
        };
    }
}
