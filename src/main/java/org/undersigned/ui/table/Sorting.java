package org.undersigned.ui.table;

import java.util.ArrayList;
import java.util.List;

/// In which order the table shows its lines: a matter of the table alone.
///
/// @param keys the columns that decide, the weightiest first; without any, the lines are in the
///   order of the list
public record Sorting<T>(List<Key<T>> keys) {

    public Sorting {
        keys = List.copyOf(keys);
    }

    /// A column that decides.
    public record Key<T>(Column<T> column, boolean descending) {}

    /// @param texts what the columns say that decide, folded
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Sorted<T>(Row<T> row, String[] texts) {}

    /// The rows in this order; where a column says nothing, the row comes last.
    List<Row<T>> sort(List<Row<T>> rows) {
        if (keys.isEmpty()) {
            return rows;
        }
        List<Sorted<T>> sorted = new ArrayList<>(rows.size());
        rows.forEach(row -> sorted.add(new Sorted<>(row, texts(row))));
        sorted.sort(this::compare);
        return sorted.stream().map(Sorted::row).toList();
    }

    private String[] texts(Row<T> row) {
        String[] texts = new String[keys.size()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = Folding.of(keys.get(i).column().text().apply(row.entry()));
        }
        return texts;
    }

    private int compare(Sorted<T> one, Sorted<T> other) {
        for (int i = 0; i < keys.size(); i++) {
            int order = compare(keys.get(i), one.texts()[i], other.texts()[i]);
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private static int compare(Key<?> key, String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Boolean.compare(one.isEmpty(), other.isEmpty());
        }
        int order =
                key.column().is(Column.Trait.NUMBER) && one.length() != other.length()
                        ? Integer.compare(one.length(), other.length())
                        : one.compareTo(other);
        return key.descending() ? -order : order;
    }
}
