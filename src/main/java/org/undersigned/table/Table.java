package org.undersigned.table;

import java.util.List;

/// The cells of one file: a header and the rows below it.
///
/// @param file the file's name as the user wrote it, for problems
/// @param header the headers as written
/// @param rows the rows in the file's order; wholly empty lines at the end of the file are left out
public record Table(String file, List<String> header, List<Row> rows) {

    public Table {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    /// One row.
    ///
    /// @param line the line of the file on which the record begins, from 1
    /// @param cells as many as the header has; missing ones are empty
    public record Row(int line, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }
}
