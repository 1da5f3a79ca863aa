package org.undersigned.roster.intake;

import org.undersigned.table.CellText;
import org.undersigned.table.Cleanings;
import org.undersigned.table.Columns;
import org.undersigned.table.Rule;
import org.undersigned.table.Table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Takes out of a list the rows that are nobody's: headings, sums, and what is there already in
/// every cell. A heading is the section of those below it that name none.
final class Rubrics {

    private static final String SECTION = "section";

    private final Columns before;
    private final Set<Rule> rules;
    private final Cleanings cleanings;
    private final Set<List<String>> seen = new HashSet<>();
    private final List<Table.Row> kept = new ArrayList<>();
    private Columns columns;
    private int section;
    private String heading = "";

    /// @param columns what the columns of the table hold
    /// @param rules those that are on
    /// @param cleanings where it is told what is left out
    Rubrics(Columns columns, Set<Rule> rules, Cleanings cleanings) {
        this.before = columns;
        this.columns = columns;
        this.rules = rules;
        this.cleanings = cleanings;
        this.section = columns.chosen().getOrDefault(SECTION, -1);
    }

    /// What the columns hold now: there may be one more, of sections.
    Columns columns() {
        return columns;
    }

    /// The table without those rows.
    Table without(Table table) {
        if (!rules.contains(Rule.HEADINGS) && !rules.contains(Rule.DOUBLES)) {
            return table;
        }
        for (Table.Row row : table.rows()) {
            String field = before.raw(row, "organization").isBlank() ? "name" : "organization";
            String text = CellText.line(before.raw(row, field));
            if (rules.contains(Rule.HEADINGS) && isNobody(row, text)) {
                cleanings.add(row.line(), field, Rule.HEADINGS, text, "");
            } else if (rules.contains(Rule.DOUBLES) && isThere(row)) {
                cleanings.add(row.line(), field, Rule.DOUBLES, text, "");
            } else {
                kept.add(under(row));
            }
        }
        return table.rows().size() == kept.size()
                ? table
                : new Table(table.file(), columns.header(), widened(kept));
    }

    private boolean isNobody(Table.Row row, String text) {
        if (others(row, false) > 0) {
            return false; // almost always
        }
        if (Headings.isSum(text)) {
            return true;
        }
        if (others(row, true) > 0 || !Headings.isOne(text)) {
            return false;
        }
        heading = Headings.name(text);
        if (section < 0) {
            section = before.header().size();
            columns = before.with(SECTION);
        }
        return true;
    }

    /// How many cells besides the name and the section say something.
    ///
    /// @param numbers whether numbers do, too
    private int others(Table.Row row, boolean numbers) {
        int filled = -1;
        for (int i = 0; i < row.cells().size(); i++) {
            String cell = row.cells().get(i);
            boolean says = i != section && !cell.isBlank();
            boolean number = !numbers && cell.chars().noneMatch(Character::isLetter);
            filled += says && !number ? 1 : 0;
        }
        return filled;
    }

    /// Two people may have one name, where nothing else is known of them.
    private boolean isThere(Table.Row row) {
        boolean known =
                !before.raw(row, "organization").isBlank() || !before.raw(row, "email").isBlank();
        return known && !seen.add(row.cells());
    }

    private Table.Row under(Table.Row row) {
        boolean own =
                section < row.cells().size() && section >= 0 && !row.cells().get(section).isBlank();
        if (heading.isEmpty() || own) {
            return row;
        }
        List<String> cells = new ArrayList<>(row.cells());
        if (section < cells.size()) {
            cells.set(section, heading);
        } else {
            cells.add(heading);
        }
        return new Table.Row(row.line(), cells);
    }

    private List<Table.Row> widened(List<Table.Row> rows) {
        int width = columns.header().size();
        return rows.stream().map(it -> it.cells().size() < width ? wide(it, width) : it).toList();
    }

    private static Table.Row wide(Table.Row row, int width) {
        List<String> cells = new ArrayList<>(row.cells());
        while (cells.size() < width) {
            cells.add("");
        }
        return new Table.Row(row.line(), cells);
    }
}
