package org.undersigned.exchange.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;

import org.jspecify.annotations.Nullable;
import org.undersigned.problem.Place;
import org.undersigned.problem.Problem;
import org.undersigned.table.Table;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The records of a file, header included.
///
/// RFC 4180 read with patience: a line such as `"Mothers" for Peace,CA` breaks its rules, but when
/// its quotation marks pair up and it is as wide as the header there is only one way to mean it, so
/// they are taken as written. A quotation mark that is never closed swallows the rest of the file;
/// nothing can be taken for certain then.
final class Records {

    /// No quotation mark at all: a private-use character.
    private static final char NONE = '\uF8FF';

    private final String file;
    private final String text;
    private final char separator;
    private final List<Table.Row> rows = new ArrayList<>();
    private final Pool pool = new Pool();
    private final List<Integer> literal = new ArrayList<>();
    private @Nullable Problem torn;
    private int offset;
    private int line;

    private Records(String file, Separator.Found found) {
        this.file = file;
        this.text = found.text();
        this.separator = found.separator();
        this.line = 1 + found.linesBefore();
    }

    static Records read(String file, Separator.Found found) {
        Records records = new Records(file, found);
        boolean more = true;
        while (more) {
            more = !records.readToEnd() && records.readLiterally();
        }
        return records;
    }

    /// Every record that is not an empty line.
    List<Table.Row> rows() {
        return rows;
    }

    /// The lines whose quotation marks were taken as written.
    List<Integer> literal() {
        return literal;
    }

    /// The quotation mark that makes the rest unreadable, if there is one.
    Optional<Problem> torn() {
        return Optional.ofNullable(torn);
    }

    /// Reads on; false if a record cannot be read, which then begins at the offset.
    private boolean readToEnd() {
        int first = line - 1;
        int before = rows.size();
        try {
            for (CsvRecord row : Separator.reader(separator).ofCsvRecord(rest())) {
                int start = first + (int) row.getStartingLineNumber();
                String[] cells = row.getFields().toArray(String[]::new);
                for (int i = 0; i < cells.length; i++) {
                    cells[i] = pool.one(cells[i]);
                }
                rows.add(new Table.Row(start, List.of(cells)));
            }
            return true;
        } catch (CsvParseException e) {
            skipTo(rows.size() == before ? line : lineBehind(rows.getLast()));
            return false;
        }
    }

    private static int lineBehind(Table.Row row) {
        return row.line() + 1 + row.cells().stream().mapToInt(Records::lineEnds).sum();
    }

    /// What is left, not copied: in some lists every other line has marks of its own.
    private Reader rest() {
        Reader rest = new StringReader(text);
        try {
            rest.skip(offset);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rest;
    }

    private static int lineEnds(String cell) {
        int ends = 0;
        for (int i = 0; i < cell.length(); i++) {
            char unit = cell.charAt(i);
            boolean first = i == 0 || cell.charAt(i - 1) != '\r';
            ends += unit == '\r' || (unit == '\n' && first) ? 1 : 0;
        }
        return ends;
    }

    /// Moves to the first line from this one on that is not empty.
    private void skipTo(int wanted) {
        while (line < wanted || endOfLine() == offset) {
            offset = afterLine();
            line++;
        }
    }

    private int endOfLine() {
        int end = offset;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private int afterLine() {
        int end = endOfLine();
        boolean both =
                end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
        return Math.min(text.length(), end + (both ? 2 : 1));
    }

    /// Reads one line with its quotation marks as they stand; false if that cannot be meant.
    private boolean readLiterally() {
        String written = text.substring(offset, endOfLine());
        boolean paired = written.chars().filter(unit -> unit == '"').count() % 2 == 0;
        List<String> cells = paired ? literalCells(written) : List.of();
        if (cells.isEmpty() || (!rows.isEmpty() && cells.size() != width())) {
            torn = Problem.error(Place.line(file, openingLine()), "table.tornQuote");
            return false;
        }
        literal.add(line);
        rows.add(new Table.Row(line, cells));
        offset = afterLine();
        line++;
        return true;
    }

    private int width() {
        return rows.getFirst().cells().size();
    }

    /// Empty if the line has more cells than the parser takes.
    private List<String> literalCells(String written) {
        try {
            return Separator.reader(separator)
                    .quoteCharacter(NONE)
                    .ofSingleCsvRecord(written)
                    .getFields()
                    .stream()
                    .map(cell -> unquoted(cell.strip()))
                    .toList();
        } catch (CsvParseException e) {
            return List.of();
        }
    }

    private static String unquoted(String cell) {
        boolean quoted = cell.length() > 1 && cell.startsWith("\"") && cell.endsWith("\"");
        return quoted ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"") : cell;
    }

    /// The line on which the cell begins that is never closed.
    private int openingLine() {
        try (var reader =
                Separator.reader(separator).allowUnclosedQuote(true).ofCsvRecord(rest())) {
            List<String> cells = reader.iterator().next().getFields();
            return line + cells.stream().limit(cells.size() - 1).mapToInt(Records::lineEnds).sum();
        } catch (CsvParseException | IOException e) {
            return line;
        }
    }
}
