package org.undersigned.ui.table;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableView;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// A selection that is too great for JavaFX's own, which needs time with the square of its lines to
/// let them go: seconds for 100,000. The table's own selection is empty then, and whatever is
/// selected in it ends the great one.
final class Great<T> {

    /// Up to so many lines the table keeps what is selected.
    static final int FROM = 2000;

    private final GridModel<T> model;
    private final TableView<Row<T>> table;
    private final ReadOnlyObjectWrapper<Set<Row<T>>> rows = new ReadOnlyObjectWrapper<>(Set.of());
    private boolean clearing;

    Great(GridModel<T> model, TableView<Row<T>> table) {
        this.model = model;
        this.table = table;
    }

    /// Its lines; none while the table keeps what is selected.
    ReadOnlyObjectProperty<Set<Row<T>>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /// Whether what happens to the table's own selection means nothing.
    boolean isClearing() {
        return clearing;
    }

    /// Selects all lines that are shown.
    void selectAll() {
        if (model.shown().size() <= FROM) {
            table.getSelectionModel().selectAll();
        } else {
            select(List.copyOf(model.shown()));
        }
    }

    /// Selects many lines.
    void select(List<Row<T>> many) {
        int focused = table.getFocusModel().getFocusedIndex();
        clearing = true;
        table.getSelectionModel().clearSelection();
        clearing = false;
        table.getFocusModel().focus(focused);
        rows.set(new HashSet<>(many));
        model.select(many);
    }

    /// Something else is selected.
    void end() {
        rows.set(Set.of());
    }
}
