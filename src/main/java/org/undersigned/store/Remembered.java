package org.undersigned.store;

import java.util.List;
import java.util.Map;

/// What somebody decided about tables of one kind when they were brought last.
///
/// @param columns the column of each field that was chosen by hand, as `#3`; empty for none
/// @param kept the words for the rules by which nothing was cleaned
public record Remembered(Map<String, String> columns, List<String> kept) {

    public Remembered {
        columns = Map.copyOf(columns);
        kept = List.copyOf(kept);
    }

    /// Whether nothing was decided.
    public boolean isNothing() {
        return columns.isEmpty() && kept.isEmpty();
    }
}
