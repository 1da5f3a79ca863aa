package org.undersigned.exchange.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

/// Writes tables as CSV (RFC 4180) for whatever program opens them.
public final class TableWriter {

    /// Without it, Excel takes UTF-8 for something else.
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private TableWriter() {}

    /// The whole file. No cell can become a formula: an apostrophe stands before what looks like
    /// one, and {@link TableReader} takes it away again.
    ///
    /// @param rows the cells below the header, as many in each as the header has
    public static String write(List<String> header, List<List<String>> rows) {
        return write(header, rows.stream());
    }

    /// The same, of rows that are made one by one.
    public static String write(List<String> header, Stream<List<String>> rows) {
        StringWriter file = new StringWriter();
        file.append(BYTE_ORDER_MARK);
        try (CsvWriter writer = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(file)) {
            writer.writeRecord(header.stream().map(FormulaGuard::on).toList());
            rows.forEach(row -> writer.writeRecord(row.stream().map(FormulaGuard::on).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
        return file.toString();
    }
}
