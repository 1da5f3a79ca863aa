package org.undersigned.ui.table;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

/// What was typed into a cell last and could not be written.
final class Unwritten<T> {

    private final ReadOnlyObjectWrapper<@Nullable Typed<T>> last = new ReadOnlyObjectWrapper<>();

    /// What somebody typed into a cell.
    record Typed<T>(Row<T> row, Column<T> column, String text) {}

    /// Null at first.
    ReadOnlyObjectProperty<@Nullable Typed<T>> lastProperty() {
        return last.getReadOnlyProperty();
    }

    /// Keeps this when it is run.
    Runnable keeping(Row<T> row, Column<T> column, String text) {
        return () -> {
            last.set(null);
            last.set(new Typed<>(row, column, text));
        };
    }
}
