package org.undersigned.exchange.csv;

import org.undersigned.table.CellText;
import org.undersigned.table.Phrasebook;
import org.undersigned.table.Table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// A header of several lines, made one.
///
/// SurveyMonkey has questions in the first line and their parts in the second, as people do who
/// join cells; Qualtrics has codes, then questions, then its own ids. Anything else is a header of
/// one line.
///
/// @param header what the columns are called
/// @param count how many lines it was
record HeaderLines(Table.Row header, int count) {

    private static final String IMPORT_ID = "{\"ImportId\":";

    /// What SurveyMonkey writes below a question that has no parts.
    private static final Set<String> WHOLE = Set.of("response", "open-ended response");

    /// @param rows everything from the header on
    static HeaderLines of(List<Table.Row> rows) {
        Table.Row first = rows.getFirst();
        if (rows.size() > 2 && rows.get(2).cells().getFirst().startsWith(IMPORT_ID)) {
            return new HeaderLines(joined(first, rows.get(1), false), 3);
        }
        if (rows.size() > 1 && isSecond(first, rows.get(1))) {
            return new HeaderLines(joined(first, rows.get(1), true), 2);
        }
        return new HeaderLines(first, 1);
    }

    /// Whether SurveyMonkey wrote a line, with nothing below its own columns; or mostly parts of
    /// questions stand in it, some of them where the line above is empty.
    private static boolean isSecond(Table.Row first, Table.Row second) {
        List<String> cells = second.cells().stream().map(CellText::line).toList();
        if (cells.getFirst().isEmpty() && cells.stream().anyMatch(HeaderLines::isWhole)) {
            return true;
        }
        Phrasebook known = new Phrasebook(Phrasebook.class, "people.txt");
        List<String> parts = cells.stream().filter(it -> !it.isEmpty()).toList();
        boolean below =
                IntStream.range(0, cells.size())
                        .anyMatch(i -> !cells.get(i).isEmpty() && above(first, i).isEmpty());
        long headers = parts.stream().filter(it -> known.match(it).isPresent()).count();
        return headers > 1 && below && headers * 2 > parts.size();
    }

    private static boolean isWhole(String part) {
        return WHOLE.stream().anyMatch(part::equalsIgnoreCase);
    }

    private static String above(Table.Row row, int column) {
        return column < row.cells().size() ? CellText.line(row.cells().get(column)) : "";
    }

    /// @param spanning whether a question reaches over the empty cells behind it; else the second
    ///   line says what the first has a code for
    private static Table.Row joined(Table.Row first, Table.Row second, boolean spanning) {
        List<String> headers = new ArrayList<>();
        String question = "";
        int width = Math.max(first.cells().size(), second.cells().size());
        for (int i = 0; i < width; i++) {
            String own = above(first, i);
            question = own.isEmpty() ? question : own;
            Optional<String> part = Optional.of(above(second, i)).filter(it -> !it.isEmpty());
            if (spanning) {
                String asked = question;
                headers.add(part.map(it -> isWhole(it) ? asked : asked + " - " + it).orElse(own));
            } else {
                headers.add(part.orElse(own));
            }
        }
        return new Table.Row(first.line(), headers);
    }
}
