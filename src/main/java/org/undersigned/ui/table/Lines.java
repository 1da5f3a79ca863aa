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

    /// The row of a line; null if it is not on the list.
    @Nullable Row<T> row(String id) {
        return rows.stream().filter(it -> it.id().equals(id)).findFirst().orElse(null);
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

    /// Most lines stay in their order when some come or go: only what lies between those that stay
    /// at both ends is looked up.
    private void makeRows() {
        int most = Math.min(rows.size(), entries.size());
        int before = 0;
        while (before < most && stays(before, before)) {
            before++;
        }
        int oldEnd = rows.size();
        int newEnd = entries.size();
        while (Math.min(oldEnd, newEnd) > before && stays(oldEnd - 1, newEnd - 1)) {
            oldEnd--;
            newEnd--;
        }
        List<Row<T>> now = new ArrayList<>(entries.size());
        now.addAll(rows.subList(0, before));
        now.addAll(between(rows.subList(before, oldEnd), entries.subList(before, newEnd)));
        now.addAll(rows.subList(oldEnd, rows.size()));
        rows = List.copyOf(now);
    }

    /// Shows a line in the row it has, if that is known by the same.
    private boolean stays(int row, int line) {
        Entry<T> entry = entries.get(line);
        boolean same = rows.get(row).id().equals(entry.id());
        if (same) {
            rows.get(row).show(entry);
        }
        return same;
    }

    private static <T> List<Row<T>> between(List<Row<T>> earlier, List<Entry<T>> now) {
        Map<String, Row<T>> known = new HashMap<>();
        if (!now.isEmpty()) {
            earlier.forEach(it -> known.put(it.id(), it));
        }
        List<Row<T>> made = new ArrayList<>(now.size());
        earlier.forEach(it -> it.listed(false));
        for (Entry<T> entry : now) {
            Row<T> row = known.get(entry.id());
            if (row == null) {
                row = new Row<>(entry);
            } else {
                row.listed(true);
                row.show(entry);
            }
            made.add(row);
        }
        return made;
    }
}
