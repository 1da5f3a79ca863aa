package org.undersigned.exchange.csv;

import org.undersigned.table.Phrasebook;
import org.undersigned.table.Table;

import java.util.List;
import java.util.Optional;

/// Unpacks files of which every line stands in quotation marks as a whole, as spreadsheets write
/// them that were opened with the wrong separator: `"Name;Organization"`.
final class QuotedLines {

    /// How much of a header may be left out to know it: what stands in brackets.
    private static final int WHOLE = 1;

    private QuotedLines() {}

    /// What such lines hold, each on the line on which it is in the file. Only if every line has as
    /// many cells, and all those of the first are headers: `Name, title` may be one column.
    static Optional<Records> unpacked(String file, List<Table.Row> rows) {
        if (rows.size() < 2 || !rows.stream().allMatch(QuotedLines::isOneLine)) {
            return Optional.empty();
        }
        StringBuilder text = new StringBuilder();
        int line = 1;
        for (Table.Row row : rows) {
            text.repeat('\n', Math.max(0, row.line() - line))
                    .append(row.cells().getFirst())
                    .append('\n');
            line = Math.max(line, row.line()) + 1;
        }
        Records records = Records.read(file, Separator.of(text.toString()));
        return Optional.of(records).filter(it -> it.torn().isEmpty() && isTable(it.rows()));
    }

    private static boolean isOneLine(Table.Row row) {
        String cell = row.cells().getFirst();
        return row.cells().size() == 1 && cell.indexOf('\n') < 0 && cell.indexOf('\r') < 0;
    }

    private static boolean isTable(List<Table.Row> rows) {
        Phrasebook known = new Phrasebook(Phrasebook.class, "people.txt");
        List<String> header = rows.getFirst().cells();
        return header.size() > 1
                && rows.stream().allMatch(it -> it.cells().size() == header.size())
                && header.stream()
                        .allMatch(
                                it -> known.match(it).filter(m -> m.stage() <= WHOLE).isPresent());
    }
}
