package org.undersigned.exchange;

import org.undersigned.roster.EvidenceKind;
import org.undersigned.table.Table;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/// Finds the files that show what the rows of a list say: the form that each row was read from, or
/// the mail. Rows of a table are no evidence of more than that somebody made a table.
public final class Exhibits {

    private Exhibits() {}

    /// The file for each row that has one, by the row's line.
    ///
    /// @param path what the table was read from
    public static Map<Integer, Exhibit> of(Path path, Table table) {
        return switch (Format.of(path)) {
            case FORM -> each(table, EvidenceKind.FORM, path, "form");
            case MAIL -> each(table, EvidenceKind.MAIL, path, "");
            case WORKBOOK, CARDS, OTHER -> Map.of();
        };
    }

    /// @param fileColumn the column with the file of each row, if they are from several
    private static Map<Integer, Exhibit> each(
            Table table, EvidenceKind kind, Path path, String fileColumn) {
        Map<Integer, Exhibit> exhibits = new HashMap<>();
        int files = table.header().indexOf(fileColumn);
        int dates = table.header().indexOf("signed_on");
        for (Table.Row row : table.rows()) {
            Path file = files < 0 ? path : Path.of(row.cells().get(files));
            String dated = dates < 0 ? "" : row.cells().get(dates);
            exhibits.put(row.line(), new Exhibit(kind, file, dated));
        }
        return exhibits;
    }
}
