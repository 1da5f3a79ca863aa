package org.undersigned.roster.cleaning;

import org.undersigned.table.CellText;
import org.undersigned.table.Cleanings;
import org.undersigned.table.Columns;
import org.undersigned.table.Rule;
import org.undersigned.table.Table;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/// One row while it is being cleaned.
final class Draft {

    /// What an e-mail address that is private shows of itself in what is written down.
    private static final String HIDDEN = "…@…";

    /// And a telephone number.
    private static final String NUMBER = "…";

    private final Columns columns;
    private final Cleanings cleanings;
    private final int line;
    private final String[] cells;

    Draft(Table.Row row, Columns columns, Cleanings cleanings) {
        this.columns = columns;
        this.cleanings = cleanings;
        this.line = row.line();
        int width = row.cells().size();
        this.cells = row.cells().toArray(new String[Math.max(width, columns.header().size())]);
        Arrays.fill(cells, width, cells.length, "");
    }

    /// What stands in the column of a field; empty if there is none.
    String text(String field) {
        Integer column = columns.chosen().get(field);
        return column == null ? "" : cells[column];
    }

    /// Puts something there, without a word.
    void put(String field, String text) {
        Integer column = columns.chosen().get(field);
        if (column != null) {
            cells[column] = text;
        }
    }

    /// Changes it by a rule, and writes that down if it makes a difference.
    void change(String field, Rule rule, UnaryOperator<String> change) {
        String before = text(field);
        String after = change.apply(before);
        if (!after.equals(before)) {
            put(field, after);
            cleanings.add(line, field, rule, CellText.line(before), CellText.line(after));
        }
    }

    /// Takes it away by a rule.
    void clear(String field, Rule rule) {
        change(field, rule, _ -> "");
    }

    /// Moves an address out of a name to the column of addresses, which keeps what it has.
    void moveMail(String field, String name, String address) {
        String before = text(field);
        put(field, name);
        cleanings.add(line, field, Rule.EMAILS, before.replace(address, HIDDEN), name);
        String there = text("email");
        if (there.isEmpty()) {
            put("email", address);
        } else if (!there.toLowerCase(Locale.ROOT).contains(address.toLowerCase(Locale.ROOT))) {
            put("email", there + "; " + address);
        }
    }

    /// Moves a telephone number to the column of numbers, which keeps what it has.
    ///
    /// @param rest what is left without it
    void movePhone(String field, String rest, String number) {
        String before = text(field);
        put(field, rest);
        cleanings.add(line, field, Rule.EMAILS, before.replace(number, NUMBER), rest);
        String there = text("phone");
        put("phone", there.isEmpty() ? number : there + "; " + number);
    }

    /// Moves a remark out of a name to the note, which keeps what it has.
    void note(String field, String name, String remark) {
        change(field, Rule.REMARKS, _ -> name);
        String there = text("note");
        put("note", there.isEmpty() ? remark : there + "; " + remark);
    }

    /// Writes down that the whole row is left out.
    void leaveOut(Rule rule) {
        String field = text("organization").isEmpty() ? "name" : "organization";
        cleanings.add(line, field, rule, text(field), "");
    }

    /// Takes out of all cells what cannot be seen.
    ///
    /// @param spaces whether spaces are cleaned, too
    /// @param told the fields of which that is written down
    void straighten(boolean spaces, List<String> told) {
        String[] before = {};
        for (int i = 0; i < cells.length; i++) {
            String after = spaces ? CellText.line(cells[i]) : CellText.harmless(cells[i]);
            if (!after.equals(cells[i])) {
                before = before.length == 0 ? cells.clone() : before;
                cells[i] = after;
            }
        }
        if (before.length > 0) {
            for (String field : told) {
                Integer column = columns.chosen().get(field);
                if (column != null) {
                    cleanings.compare(line, field, Rule.SPACES, before[column], cells[column]);
                }
            }
        }
    }

    Table.Row row() {
        return new Table.Row(line, List.of(cells));
    }
}
