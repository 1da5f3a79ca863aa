package org.undersigned.exchange.xlsx;

import org.undersigned.table.Phrasebook;
import org.undersigned.table.Table;

import java.util.List;

/// Tells a sheet with a list from one with instructions or charts.
final class KnownHeaders {

    private KnownHeaders() {}

    /// Whether a row other than the last has a header that people are known to use.
    static boolean among(List<Table.Row> rows) {
        Phrasebook known = new Phrasebook(Phrasebook.class, "people.txt");
        return rows.size() > 1
                && rows.stream()
                        .limit(rows.size() - 1)
                        .anyMatch(row ->
                                row.cells().stream()
                                        .filter(it -> !it.isBlank())
                                        .anyMatch(it ->
                                                it.length() < 100 && known.match(it).isPresent()));
    }
}
