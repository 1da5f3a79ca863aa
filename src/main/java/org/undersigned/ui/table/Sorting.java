package org.undersigned.ui.table;

import java.util.ArrayList;
import java.util.Comparator;
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

    private record Sorted<T>(Row<T> row, List<String> texts) {}

    /// The rows in this order; where a column says nothing, the row comes last.
    List<Row<T>> sort(List<Row<T>> rows) {
        if (keys.isEmpty()) {
            return rows;
        }
        List<Sorted<T>> sorted = new ArrayList<>(rows.size());
        rows.forEach(row -> sorted.add(new Sorted<>(row, texts(row))));
        sorted.sort(comparator());
        return sorted.stream().map(Sorted::row).toList();
    }

    private List<String> texts(Row<T> row) {
        return keys.stream()
                .map(key -> Folding.of(key.column().text().apply(row.entry())))
                .toList();
    }

    private Comparator<Sorted<T>> comparator() {
        Comparator<Sorted<T>> all = (_, _) -> 0;
        for (int i = 0; i < keys.size(); i++) {
            int index = i;
            Comparator<String> one = comparator(keys.get(i));
            all = all.thenComparing(it -> it.texts().get(index), one);
        }
        return all;
    }

    private static Comparator<String> comparator(Key<?> key) {
        Comparator<String> texts =
                key.column().is(Column.Trait.NUMBER)
                        ? Comparator.comparingInt(String::length)
                                .thenComparing(Comparator.naturalOrder())
                        : Comparator.naturalOrder();
        return Comparator.comparing(String::isEmpty)
                .thenComparing(key.descending() ? texts.reversed() : texts);
    }
}
