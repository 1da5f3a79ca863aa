package org.undersigned.roster.intake;

import org.undersigned.roster.Status;
import org.undersigned.roster.cleaning.Remarks;
import org.undersigned.table.Columns;
import org.undersigned.table.RowProblems;
import org.undersigned.table.Table;

import java.util.List;
import java.util.Optional;

/// Lets wait whoever has a remark beside the name that they are not to be printed yet. In the note
/// it counts as long as no status says more.
final class Holds {

    private static final List<String> NAMES = List.of("name", "title", "organization");

    private final Columns columns;
    private final RowProblems problems;

    Holds(Columns columns, RowProblems problems) {
        this.columns = columns;
        this.problems = problems;
    }

    /// The status of somebody in view of what is said beside the name.
    ///
    /// @param stated whether the row has a status of its own
    Status of(Table.Row row, boolean stated, Status status) {
        if (status != Status.CONFIRMED) {
            return status;
        }
        Optional<String> remark =
                NAMES.stream()
                        .flatMap(it -> Remarks.in(columns.text(row, it)).stream())
                        .findFirst();
        if (remark.isEmpty() && !stated) {
            remark = Optional.of(columns.text(row, "note")).filter(Remarks::isOne);
        }
        remark.ifPresent(it -> problems.warning(row.line(), "roster.heldBack", it));
        return remark.isPresent() ? Status.PENDING : status;
    }
}
