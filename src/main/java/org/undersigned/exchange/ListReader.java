package org.undersigned.exchange;

import org.undersigned.exchange.csv.TableReader;
import org.undersigned.exchange.forms.FormReader;
import org.undersigned.exchange.xlsx.SheetReader;
import org.undersigned.problem.Outcome;
import org.undersigned.table.Sifted;
import org.undersigned.table.Table;

import java.nio.file.Path;

/// Reads a list from a file, whatever it is called: how it begins tells what it is.
///
/// ```java
/// Outcome<Table> roster = new ListReader().read(Path.of("signers.xlsx"));
/// ```
public final class ListReader {

    /// The table in this file; its name in problems is the path as given.
    public Outcome<Table> read(Path path) {
        return sift(path, path.toString(), true).then(Sifted::whole);
    }

    /// The table in this file, without the rows that are wider than its header.
    ///
    /// @param file what to call it in problems
    /// @param headed whether its first row says what its columns hold; else they have no headers
    public Outcome<Sifted<Table>> sift(Path path, String file, boolean headed) {
        return switch (Format.of(path)) {
            case WORKBOOK -> new SheetReader().sift(path, file, headed);
            case FORM -> new FormReader().sift(path, file);
            case OTHER -> new TableReader().sift(path, file, headed);
        };
    }
}
