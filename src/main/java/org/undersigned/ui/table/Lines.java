package org.undersigned.ui.table;

import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;
import org.undersigned.workflow.desk.Entry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A row for each line of a list, and the same row for a line as long as it is on the list. Of
/// 20,000 lines a changed one costs no more than of twenty.
final class Lines<T> {

    /// What has changed.
    enum Change {
        NOTHING,
        /// What some lines say.
        VALUES,
        /// Which lines there are, or their order.
        LINES
    }

    private final ObservableList<Entry<T>> entries;
    private List<Row<T>> rows = List.of();
    private Map<String, Row<T>> byId = new HashMap<>();
    private Change pending = Change.NOTHING;

    Lines(ObservableList<Entry<T>> entries) {
        this.entries = entries;
        entries.addListener((ListChangeListener<Entry<T>>) this::take);
        makeRows();
    }

    /// All rows, in the order of the list.
    List<Row<T>> rows() {
        return rows;
    }

    @Nullable Row<T> row(String id) {
        return byId.get(id);
    }

    /// Makes the rows follow the list.
    ///
    /// @return what has changed since it was asked last
    Change settle() {
        Change change = pending;
        if (change == Change.LINES) {
            makeRows();
        }
        pending = Change.NOTHING;
        return change;
    }

    private void take(ListChangeListener.Change<? extends Entry<T>> change) {
        while (change.next()) {
            if (pending != Change.LINES) {
                pending = replaces(change) ? Change.VALUES : Change.LINES;
            }
        }
    }

    /// Shows lines in the places of those that are known by the same, if that is all there is to
    /// it.
    private boolean replaces(ListChangeListener.Change<? extends Entry<T>> change) {
        if (!change.wasReplaced() || change.getAddedSize() != change.getRemovedSize()) {
            return false;
        }
        for (int i = change.getFrom(); i < change.getTo(); i++) {
            if (!rows.get(i).id().equals(change.getList().get(i).id())) {
                return false;
            }
        }
        for (int i = change.getFrom(); i < change.getTo(); i++) {
            rows.get(i).show(change.getList().get(i));
        }
        return true;
    }

    private void makeRows() {
        List<Row<T>> fresh = new ArrayList<>(entries.size());
        Map<String, Row<T>> known = new HashMap<>();
        for (Entry<T> entry : entries) {
            Row<T> row = byId.get(entry.id());
            if (row == null) {
                row = new Row<>(entry);
            } else {
                row.show(entry);
            }
            fresh.add(row);
            known.put(entry.id(), row);
        }
        rows = List.copyOf(fresh);
        byId = known;
    }
}
