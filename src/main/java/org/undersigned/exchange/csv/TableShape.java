package org.undersigned.exchange.csv;

import org.undersigned.problem.Outcome;
import org.undersigned.problem.Place;
import org.undersigned.problem.Problem;
import org.undersigned.table.RowProblems;
import org.undersigned.table.Sifted;
import org.undersigned.table.Table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Makes a table of records: a header, and rows exactly as wide.
public final class TableShape {

    private final String file;
    private final List<Table.Row> records;
    private final List<Integer> literal;
    private final boolean headed;
    private final List<Problem> problems;
    private final RowProblems rowProblems;

    /// @param before what was found before
    /// @param records the rows of the file, each as wide as it is there
    /// @param headed whether the first row says what the columns hold
    public TableShape(String file, List<Problem> before, List<Table.Row> records, boolean headed) {
        this(file, before, records, List.of(), headed);
    }

    /// @param literal the lines of records whose quotation marks were kept as written
    TableShape(
            String file,
            List<Problem> before,
            List<Table.Row> records,
            List<Integer> literal,
            boolean headed) {
        this.file = file;
        this.records = new ArrayList<>(records);
        this.records.replaceAll(TableShape::unguarded);
        this.literal = literal;
        this.headed = headed;
        this.problems = new ArrayList<>(before);
        this.rowProblems = new RowProblems(file);
    }

    /// The table, without the rows that are wider than its header.
    public Outcome<Sifted<Table>> table() {
        List<Table.Row> filled = withoutBlankEnds();
        if (filled.isEmpty()) {
            return Outcome.failed(Problem.error(Place.file(file), "table.empty"));
        }
        return headed ? belowHeader(filled) : withoutHeader(filled);
    }

    private static Table.Row unguarded(Table.Row row) {
        for (String cell : row.cells()) {
            if (cell.indexOf('\'') >= 0) {
                return new Table.Row(
                        row.line(), row.cells().stream().map(FormulaGuard::off).toList());
            }
        }
        return row;
    }

    private Outcome<Sifted<Table>> withoutHeader(List<Table.Row> rows) {
        int width = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(1);
        List<Table.Row> fitted = rows.stream().map(row -> fitted(row, width)).toList();
        return table(Collections.nCopies(width, ""), fitted);
    }

    private Outcome<Sifted<Table>> belowHeader(List<Table.Row> filled) {
        int titles = TitleLines.above(filled);
        HeaderLines lines = HeaderLines.of(filled.subList(titles, filled.size()));
        Table.Row header = lines.header();
        if (titles > 0) {
            Place title = Place.line(file, filled.getFirst().line());
            problems.add(Problem.warning(title, "table.titleLines", header.line()));
        }
        if (lines.count() > 1) {
            Place first = Place.line(file, header.line());
            problems.add(Problem.warning(first, "table.headerLines", lines.count()));
        }
        List<Table.Row> below = filled.subList(titles + lines.count(), filled.size());
        List<Table.Row> rows = withoutHeaders(header, below);
        int width = width(header, rows);
        List<Table.Row> whole = new ArrayList<>(rows.size() + 1);
        whole.add(header);
        whole.addAll(rows);
        whole.replaceAll(row -> fitted(row, width));
        List<Table.Row> joined = TwinColumns.joined(whole);
        List<String> headers = joined.getFirst().cells();
        List<Table.Row> fitted = joined.subList(1, joined.size());
        problems.addAll(HeaderCheck.of(Place.line(file, header.line()), headers, fitted));
        Set<Integer> tooLong = checkWidths(rows, width);
        if (rows.isEmpty()) {
            problems.add(Problem.warning(Place.line(file, header.line()), "table.headerOnly"));
        }
        return table(
                headers,
                tooLong.isEmpty()
                        ? fitted
                        : fitted.stream().filter(row -> !tooLong.contains(row.line())).toList());
    }

    private Outcome<Sifted<Table>> table(List<String> headers, List<Table.Row> rows) {
        literal.forEach(line -> rowProblems.warning(line, "table.strayQuote"));
        problems.addAll(rowProblems.warnings());
        Table table = new Table(file, headers, rows);
        return Outcome.of(new Sifted<>(table, rowProblems.errors(), List.of()), problems);
    }

    /// Blank lines before the header and at the end mean nothing, even if they have separators;
    /// lines of spaces alone nowhere mean anything.
    private List<Table.Row> withoutBlankEnds() {
        List<Table.Row> rows = records;
        int from = 0;
        int to = rows.size();
        while (to > 0 && isBlank(rows.get(to - 1))) {
            to--;
        }
        while (from < to && isBlank(rows.get(from))) {
            from++;
        }
        List<Table.Row> kept = new ArrayList<>(rows.subList(from, to));
        kept.removeIf(row -> row.cells().size() == 1 && isBlank(row));
        return kept;
    }

    /// Two exports pasted one below the other have the header between them once more.
    private List<Table.Row> withoutHeaders(Table.Row header, List<Table.Row> rows) {
        List<Table.Row> kept = new ArrayList<>();
        for (Table.Row row : rows) {
            if (row.cells().equals(header.cells()) && !isBlank(row)) {
                rowProblems.warning(row.line(), "table.headerAgain");
            } else {
                kept.add(row);
            }
        }
        return kept;
    }

    private static boolean isBlank(Table.Row row) {
        for (String cell : row.cells()) {
            if (!cell.isBlank()) {
                return false;
            }
        }
        return true;
    }

    /// The header's width without empty cells at its end that no row has anything under.
    private static int width(Table.Row header, List<Table.Row> rows) {
        int width = header.cells().size();
        while (width > 1 && isEmptyColumn(header, rows, width - 1)) {
            width--;
        }
        return width;
    }

    private static boolean isEmptyColumn(Table.Row header, List<Table.Row> rows, int column) {
        return header.cells().get(column).isBlank()
                && rows.stream()
                        .allMatch(row ->
                                row.cells().size() <= column || row.cells().get(column).isBlank());
    }

    private static Table.Row fitted(Table.Row row, int width) {
        if (row.cells().size() == width) {
            return row;
        }
        List<String> cells =
                new ArrayList<>(row.cells().subList(0, Math.min(width, row.cells().size())));
        while (cells.size() < width) {
            cells.add("");
        }
        return new Table.Row(row.line(), cells);
    }

    /// A cell too many shifts those after it, so it is an error; a cell too few is at most a
    /// warning, and none if short rows are this file's habit.
    ///
    /// @return the lines of the rows that are too long
    private Set<Integer> checkWidths(List<Table.Row> rows, int width) {
        Set<Integer> tooLong = new HashSet<>();
        long shorter = rows.stream().filter(row -> row.cells().size() < width).count();
        for (Table.Row row : rows) {
            int cells = row.cells().size();
            while (cells > width && row.cells().get(cells - 1).isBlank()) {
                cells--;
            }
            if (cells > width) {
                rowProblems.error(row.line(), "table.rowTooLong", cells, width);
                tooLong.add(row.line());
            } else if (cells < width && shorter * 10 <= rows.size()) {
                rowProblems.warning(row.line(), "table.rowTooShort", cells, width);
            }
        }
        return tooLong;
    }
}
