package org.undersigned.cli;

import org.undersigned.problem.Outcome;
import org.undersigned.workflow.Finding;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/// Tells what came of a use case, to somebody or to a program.
///
/// @param json whether to a program
record Answer(Terminal terminal, boolean json) {

    /// Reports the problems, and the result if there is one.
    ///
    /// @param record the result as a record, without the problems
    /// @param print prints the result
    /// @return the command's exit code
    <T> int give(Outcome<T> outcome, Function<T, Map<String, Object>> record, Consumer<T> print) {
        List<Finding> findings = Finding.all(outcome.problems());
        terminal.report(findings);
        if (json) {
            Map<String, Object> all =
                    new LinkedHashMap<>(outcome.value().map(record).orElseGet(Map::of));
            all.put("problems", FindingRecords.of(findings));
            terminal.out().println(Json.of(all));
        } else {
            outcome.value().ifPresent(print);
        }
        return outcome.value().isPresent() ? ExitCode.DONE : ExitCode.FAILED;
    }
}
