package org.undersigned.cli;

import org.undersigned.problem.Outcome;
import org.undersigned.table.Mapping;
import org.undersigned.workflow.Finding;

import picocli.CommandLine.Option;

import java.util.ArrayList;
import java.util.List;

/// `--map` of commands that read both kinds of tables: `field=column` means recipients,
/// `roster.field=column` rosters.
final class ColumnOptions {

    @Option(names = "--map", paramLabel = "field=column", descriptionKey = "map")
    private List<String> map = List.of();

    /// What is wrong with them; nothing usually.
    List<Finding> problems() {
        List<Finding> problems = new ArrayList<>(Finding.all(ofRoster().problems()));
        problems.addAll(Finding.all(ofRecipients().problems()));
        return problems;
    }

    Mapping roster() {
        return ofRoster().value().orElse(Mapping.NONE);
    }

    Mapping recipients() {
        return ofRecipients().value().orElse(Mapping.NONE);
    }

    /// The pairs as given.
    ColumnPairs pairs() {
        return new ColumnPairs(map);
    }

    private Outcome<Mapping> ofRoster() {
        return Mapping.parse(pairs().ofRoster());
    }

    private Outcome<Mapping> ofRecipients() {
        return Mapping.parse(pairs().ofRecipients());
    }
}
