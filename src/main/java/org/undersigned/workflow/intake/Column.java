package org.undersigned.workflow.intake;

import org.undersigned.roster.intake.FormColumns;
import org.undersigned.table.CellText;
import org.undersigned.table.Columns;
import org.undersigned.table.Mapping;
import org.undersigned.table.Table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// A column of a table that was brought, and what it is taken for.
///
/// @param number its place, from 0
/// @param name its header, or its number
/// @param sample the first thing that stands in it; empty if nothing does
/// @param field the field it holds; empty if none
/// @param how why
public record Column(int number, String name, String sample, String field, How how) {

    /// Why a column is taken for what it is.
    public enum How {
        /// Its header says so.
        HEADER,
        /// Somebody said so.
        HAND,
        /// Somebody said so when a table with the same headers was brought.
        REMEMBERED,
        /// Its header says so too, but another column is used.
        SECOND,
        /// A sign-on form of ours has it beside what is asked: it is kept with the row.
        FORM,
        /// Nobody knows: it is kept, and never printed.
        UNKNOWN
    }

    /// What the columns of a table are taken for, in their order.
    static List<Column> all(Table table, Columns columns, Mapping mapping, Set<String> recalled) {
        Map<Integer, String> fields = new TreeMap<>();
        columns.chosen().forEach((field, column) -> fields.put(column, field));
        Set<String> byHand = new HashSet<>(mapping.columns().keySet());
        List<Column> all = new ArrayList<>();
        for (int i = 0; i < table.header().size(); i++) {
            String field = fields.getOrDefault(i, "");
            How how = How.UNKNOWN;
            if (!field.isEmpty()) {
                how = byHand.contains(field) ? hand(field, recalled) : How.HEADER;
            } else if (columns.claimed().containsKey(i)) {
                how = byHand.contains(columns.claimed().get(i)) ? How.HAND : How.SECOND;
            } else if (FormColumns.has(table.header(), i)) {
                how = How.FORM;
            }
            all.add(new Column(i, columns.name(i), sample(table, i), field, how));
        }
        return all;
    }

    private static How hand(String field, Set<String> recalled) {
        return recalled.contains(field) ? How.REMEMBERED : How.HAND;
    }

    /// What to call the columns of a table.
    static List<String> names(Table table) {
        Columns columns = new Columns(table.header(), Map.of(), Map.of());
        return columns.others().stream().map(columns::name).toList();
    }

    private static String sample(Table table, int column) {
        return table.rows().stream()
                .map(row -> CellText.line(row.cells().get(column)))
                .filter(cell -> !cell.isEmpty())
                .findFirst()
                .orElse("");
    }
}
