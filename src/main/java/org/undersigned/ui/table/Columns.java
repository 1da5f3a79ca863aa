package org.undersigned.ui.table;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The columns of a table, and which of them are shown.
final class Columns<T> {

    private final ObservableList<Column<T>> all = FXCollections.observableArrayList();
    private final ObservableList<Column<T>> seen = FXCollections.unmodifiableObservableList(all);
    private final Map<String, BooleanProperty> visible = new HashMap<>();
    private final Runnable changed;
    private long version;

    /// @param changed told when others are shown than before
    Columns(Runnable changed) {
        this.changed = changed;
    }

    /// All of them, in the order they begin with.
    ObservableList<Column<T>> all() {
        return seen;
    }

    /// Takes others in their place; those that were hidden stay so.
    void set(List<Column<T>> now) {
        now.forEach(this::visibleProperty);
        version++;
        all.setAll(now);
    }

    /// Whether a column is shown.
    BooleanProperty visibleProperty(Column<T> column) {
        return visible.computeIfAbsent(column.key(), _ -> visibility(column));
    }

    private BooleanProperty visibility(Column<T> column) {
        BooleanProperty property = new SimpleBooleanProperty(!column.is(Column.Trait.HIDDEN));
        property.subscribe((_, _) -> {
            version++;
            changed.run();
        });
        return property;
    }

    /// Those in which the filter looks.
    List<Column<T>> searched() {
        return all.stream()
                .filter(it -> !it.is(Column.Trait.UNSEARCHED))
                .filter(it -> visibleProperty(it).get())
                .toList();
    }

    /// A number that is another one for other columns.
    long version() {
        return version;
    }
}
