package org.undersigned.exchange.csv;

import org.undersigned.table.Phrasebook;
import org.undersigned.table.Table;

import java.util.List;

/// Finds the lines above a header that only say what the table is: `Sign-on letter: benches`, then
/// `As of March 3`, each alone in the first cell of its row.
///
/// They are taken for a title only if a row of several cells follows among which there is a header
/// that people are known to use, and if none of them is one itself.
final class TitleLines {

    /// As many lines are looked at; nobody writes longer titles above a table.
    private static final int MOST = 10;

    private TitleLines() {}

    /// How many of these rows stand above the header, blank ones included.
    static int above(List<Table.Row> rows) {
        if (rows.isEmpty() || filled(rows.getFirst()) > 1) {
            return 0;
        }
        int header = 0;
        while (header < rows.size() && filled(rows.get(header)) < 2) {
            header++;
        }
        if (header == rows.size() || header > MOST) {
            return 0;
        }
        Phrasebook known = new Phrasebook(Phrasebook.class, "people.txt");
        boolean titled = rows.subList(0, header).stream().noneMatch(row -> isHeader(row, known));
        return titled && isHeader(rows.get(header), known) ? header : 0;
    }

    /// Whether so many lines can be a title above these cells: two of them at least are headers
    /// that people are known to use.
    static boolean standAbove(int lines, List<String> cells) {
        Phrasebook known = new Phrasebook(Phrasebook.class, "people.txt");
        return lines <= MOST
                && cells.stream().filter(it -> known.match(it).isPresent()).count() > 1;
    }

    private static long filled(Table.Row row) {
        return row.cells().stream().filter(cell -> !cell.isBlank()).count();
    }

    private static boolean isHeader(Table.Row row, Phrasebook known) {
        return row.cells().stream().anyMatch(cell -> known.match(cell).isPresent());
    }
}
