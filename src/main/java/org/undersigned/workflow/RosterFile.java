package org.undersigned.workflow;

import org.undersigned.exchange.ListReader;
import org.undersigned.problem.Outcome;
import org.undersigned.table.Sifted;
import org.undersigned.table.Table;
import org.undersigned.workflow.intake.Brought;
import org.undersigned.workflow.intake.ImportKind;
import org.undersigned.workflow.intake.IntakeReader;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Reads who signs from a file of any kind; a text has a name on each line, as an import reads it.
final class RosterFile {

    private RosterFile() {}

    /// The table, without the rows that cannot be used.
    static Outcome<Sifted<Table>> sift(Path file) {
        if (!file.toString().toLowerCase(Locale.ROOT).endsWith(".txt")) {
            return new ListReader().sift(file, file.toString(), true);
        }
        return switch (new IntakeReader(false).read(file, ImportKind.ROSTER, true)) {
            case Brought.Rows rows ->
                    new Outcome.Done<>(
                            new Sifted<>(rows.table(), rows.unfit(), List.of()), rows.problems());
            case Brought.Text text -> new Outcome.Failed<>(text.problems());
            case Brought.Refused refused -> new Outcome.Failed<>(refused.problems());
        };
    }
}
