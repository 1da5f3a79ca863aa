package org.undersigned.roster.intake;

import org.undersigned.table.Columns;
import org.undersigned.table.RowProblems;
import org.undersigned.table.Table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Keeps out rows in which a cell is longer than anything people are called: a mark of quotation
/// that was forgotten, or somebody who wants to keep the program busy.
final class Lengths {

    /// In UTF-16 units; of names, and of whatever else stands in a column that we know.
    private static final int LONGEST = 1000;

    private static final String NOTE = "note";

    private final Columns columns;
    private final RowProblems problems;

    Lengths(Columns columns, RowProblems problems) {
        this.columns = columns;
        this.problems = problems;
    }

    /// The table without them; each is a problem.
    Table within(Table table) {
        List<Table.Row> rows = new ArrayList<>();
        for (Table.Row row : table.rows()) {
            if (fits(row)) {
                rows.add(row);
            }
        }
        return rows.size() == table.rows().size()
                ? table
                : new Table(table.file(), table.header(), rows);
    }

    private boolean fits(Table.Row row) {
        int longest = 0;
        for (String cell : row.cells()) {
            longest = Math.max(longest, cell.length());
        }
        if (longest <= LONGEST) {
            return true;
        }
        for (Map.Entry<String, Integer> field : columns.chosen().entrySet()) {
            int length = row.cells().get(field.getValue()).length();
            if (length > LONGEST && !field.getKey().equals(NOTE)) {
                problems.error(row.line(), "roster.tooLong", field.getKey(), length, LONGEST);
                return false;
            }
        }
        return true;
    }
}
