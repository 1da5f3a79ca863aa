package org.undersigned.workflow.intake;

import org.undersigned.letter.intake.RecipientsIntake;
import org.undersigned.problem.Outcome;
import org.undersigned.roster.intake.RosterIntake;
import org.undersigned.table.Columns;
import org.undersigned.table.Mapping;
import org.undersigned.table.Table;

/// Finds out whether the first row of pasted rows says what the columns hold, or is somebody.
final class Headers {

    private Headers() {}

    /// Whether at least half of what stands in it are headers that people are known to use.
    static boolean has(Table table) {
        long said = table.header().stream().filter(cell -> !cell.isBlank()).count();
        return knows(new RosterIntake().columns(table, Mapping.NONE), said)
                || knows(new RecipientsIntake().columns(table, Mapping.NONE), said);
    }

    private static boolean knows(Outcome<Columns> columns, long said) {
        int known = columns.value().map(it -> it.claimed().size()).orElse(0);
        return known > 0 && known * 2L >= said;
    }
}
