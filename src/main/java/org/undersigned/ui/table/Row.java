package org.undersigned.ui.table;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;
import org.undersigned.workflow.desk.Entry;

import java.util.List;

/// A line in the table. It stays the same whatever is changed in it, so that what is selected stays
/// selected, and only the cells that change are drawn again.
///
/// It is changed in the foreground alone; the background may read it.
public final class Row<T> {

    private volatile Entry<T> entry;
    private volatile @Nullable Folded<T> folded;
    private boolean listed = true;
    private @Nullable ReadOnlyObjectWrapper<Entry<T>> shown;

    /// What a line says, folded.
    ///
    /// @param version a number that is another one for other columns
    private record Folded<T>(Entry<T> line, long version, String text) {}

    Row(Entry<T> entry) {
        this.entry = entry;
    }

    /// What it is known by.
    public String id() {
        return entry.id();
    }

    /// Whether it is still on the list.
    boolean isListed() {
        return listed;
    }

    void listed(boolean now) {
        listed = now;
    }

    /// The line as it stands now.
    public Entry<T> entry() {
        return entry;
    }

    /// What the line says now.
    public T value() {
        return entry.value();
    }

    /// The same, to be watched; made for those alone that are seen.
    ReadOnlyObjectProperty<Entry<T>> entryProperty() {
        ReadOnlyObjectWrapper<Entry<T>> made =
                shown == null ? new ReadOnlyObjectWrapper<>(entry) : shown;
        shown = made;
        return made.getReadOnlyProperty();
    }

    void show(Entry<T> now) {
        if (!now.equals(entry)) {
            entry = now;
            if (shown != null) {
                shown.set(now);
            }
        }
    }

    /// Everything these columns say, folded, a line each.
    ///
    /// @param version a number that is another one for other columns
    String folded(List<Column<T>> columns, long version) {
        Entry<T> line = entry;
        Folded<T> known = folded;
        if (known == null || known.version() != version || !known.line().equals(line)) {
            known = new Folded<>(line, version, folded(line, columns));
            folded = known;
        }
        return known.text();
    }

    private static <T> String folded(Entry<T> line, List<Column<T>> columns) {
        StringBuilder all = new StringBuilder();
        columns.forEach(it -> all.append(Folding.of(it.text().apply(line))).append('\n'));
        return all.toString();
    }
}
