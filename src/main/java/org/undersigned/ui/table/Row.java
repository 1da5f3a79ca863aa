package org.undersigned.ui.table;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;
import org.undersigned.workflow.desk.Entry;

import java.util.List;

/// A line in the table. It stays the same whatever is changed in it, so that what is selected stays
/// selected, and only the cells that change are drawn again.
public final class Row<T> {

    private final ReadOnlyObjectWrapper<Entry<T>> entry;
    private @Nullable String folded;
    private long foldedFor;

    Row(Entry<T> entry) {
        this.entry = new ReadOnlyObjectWrapper<>(entry);
    }

    /// What it is known by.
    public String id() {
        return entry.get().id();
    }

    /// The line as it stands now.
    public Entry<T> entry() {
        return entry.get();
    }

    /// What the line says now.
    public T value() {
        return entry.get().value();
    }

    ReadOnlyObjectProperty<Entry<T>> entryProperty() {
        return entry.getReadOnlyProperty();
    }

    void show(Entry<T> now) {
        if (!now.equals(entry.get())) {
            folded = null;
            entry.set(now);
        }
    }

    /// Everything these columns say, folded, a line each.
    ///
    /// @param version a number that is another one for other columns
    String folded(List<Column<T>> columns, long version) {
        String known = folded;
        if (known == null || foldedFor != version) {
            known = folded(entry.get(), columns);
            folded = known;
            foldedFor = version;
        }
        return known;
    }

    /// Takes what was folded elsewhere, if the line is still the same.
    void keepFolded(Entry<T> of, String text, long version) {
        if (entry.get().equals(of)) {
            folded = text;
            foldedFor = version;
        }
    }

    static <T> String folded(Entry<T> line, List<Column<T>> columns) {
        StringBuilder all = new StringBuilder();
        columns.forEach(it -> all.append(Folding.of(it.text().apply(line))).append('\n'));
        return all.toString();
    }
}
