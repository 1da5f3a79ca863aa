package org.undersigned.letter.intake;

import org.undersigned.problem.Place;
import org.undersigned.problem.Problem;
import org.undersigned.table.CellText;
import org.undersigned.table.Columns;
import org.undersigned.table.FieldName;
import org.undersigned.table.Table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The columns that a letter may ask for by name, under the names it knows them by.
///
/// A name that two columns share is withheld, so that no letter prints the wrong one of them; so
/// are the columns for e-mail, telephone and notes, all of them.
final class FieldColumns {

    private static final Set<String> PRIVATE = Set.of("email", "phone", "note");

    private final Map<String, Integer> byName = new LinkedHashMap<>();
    private final Set<String> withheld = new LinkedHashSet<>(PRIVATE);

    /// @param own the names that mean something already, whatever a column is called
    FieldColumns(Table table, Columns columns, Set<String> own, List<Problem> problems) {
        List<Integer> confidential = columns.naming(PRIVATE);
        Map<String, List<Integer>> sharers = new LinkedHashMap<>();
        for (int column = 0; column < table.header().size(); column++) {
            String folded = FieldName.fold(table.header().get(column));
            String name = folded.isEmpty() ? "column_" + (column + 1) : folded;
            if (confidential.contains(column)) {
                withheld.add(name);
            } else if (!own.contains(name)) {
                sharers.computeIfAbsent(name, _ -> new ArrayList<>()).add(column);
            }
        }
        sharers.forEach((name, sharing) -> offer(table, columns, name, sharing, problems));
        withheld.removeAll(own);
    }

    private void offer(
            Table table,
            Columns columns,
            String name,
            List<Integer> sharing,
            List<Problem> problems) {
        if (sharing.size() == 1 && !withheld.contains(name)) {
            byName.put(name, sharing.getFirst());
            return;
        }
        withheld.add(name);
        if (sharing.size() > 1) {
            problems.add(
                    Problem.warning(
                            Place.file(table.file()),
                            "recipients.sameFieldName",
                            columns.name(sharing.get(0)),
                            columns.name(sharing.get(1)),
                            name));
        }
    }

    Set<String> names() {
        return byName.keySet();
    }

    Set<String> withheld() {
        return withheld;
    }

    void put(Table.Row row, Map<String, String> fields) {
        byName.forEach((name, column) -> fields.put(name, CellText.line(row.cells().get(column))));
    }
}
