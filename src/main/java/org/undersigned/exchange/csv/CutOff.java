package org.undersigned.exchange.csv;

import org.undersigned.problem.Place;
import org.undersigned.problem.Problem;
import org.undersigned.table.Table;

import java.util.List;
import java.util.Optional;

/// Tells whether a file ends in the middle of a row, as after a download that broke off.
///
/// A program wrote it, since all rows but the last have a cell for each header; and a program fills
/// and ends the last one as the others. People who type leave cells out anywhere.
final class CutOff {

    /// So many whole rows tell that a program wrote them.
    private static final int ENOUGH = 10;

    private CutOff() {}

    /// @param rows the header and the rows, each as wide as it is in the file
    static Optional<Problem> of(String file, String text, List<Table.Row> rows) {
        if (rows.size() <= ENOUGH || text.endsWith("\n") || text.endsWith("\r")) {
            return Optional.empty();
        }
        int width = rows.getFirst().cells().size();
        Table.Row last = rows.getLast();
        boolean whole =
                rows.subList(0, rows.size() - 1).stream()
                        .allMatch(row -> row.cells().size() == width);
        return whole && last.cells().size() < width
                ? Optional.of(Problem.error(Place.line(file, last.line()), "table.cutOff"))
                : Optional.empty();
    }
}
