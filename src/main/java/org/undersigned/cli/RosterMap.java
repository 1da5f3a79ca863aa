package org.undersigned.cli;

import org.undersigned.problem.Outcome;
import org.undersigned.table.Mapping;

import picocli.CommandLine.Option;

import java.util.List;

/// `--map` of commands that read nothing but rosters.
final class RosterMap {

    @Option(names = "--map", paramLabel = "field=column", descriptionKey = "map")
    private List<String> map = List.of();

    Outcome<Mapping> mapping() {
        return Mapping.parse(new ColumnPairs(map).ofRosterAlone());
    }
}
