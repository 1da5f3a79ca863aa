package org.undersigned.ui.table;

import org.undersigned.ui.Latest;

import java.util.List;

/// Folds all lines in the background, so that the first key in the filter finds it done.
final class Prefolding<T> {

    private final Latest latest;

    Prefolding(Latest latest) {
        this.latest = latest;
    }

    /// Folds what these columns say of all rows.
    ///
    /// @param version a number that is another one for other columns
    void fold(List<Row<T>> rows, List<Column<T>> columns, long version) {
        latest.ask(
                () -> {
                    rows.forEach(row -> row.folded(columns, version));
                    return true;
                },
                _ -> {});
    }
}
