package org.undersigned.ui.table;

import javafx.scene.control.IndexedCell;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Keeps selection and place while the lines of a table are exchanged for others: what was selected
/// and is still there stays selected and where it was.
final class Keeping<T> {

    private final GridModel<T> model;
    private final TableView<Row<T>> table;
    private final Great<T> great;
    private @Nullable Row<T> focused;
    private @Nullable Row<T> anchor;
    private int focusedIndex;

    Keeping(GridModel<T> model, TableView<Row<T>> table, Great<T> great) {
        this.model = model;
        this.table = table;
        this.great = great;
    }

    /// @param refreshing whether they are about to be exchanged, or have been
    void keep(boolean refreshing) {
        if (refreshing) {
            focused = table.getFocusModel().getFocusedItem();
            focusedIndex = table.getFocusModel().getFocusedIndex();
            anchor = anchor();
        } else {
            restore();
        }
    }

    private void restore() {
        Set<Row<T>> selected = new HashSet<>(model.selectedProperty().get());
        List<Row<T>> shown = model.shown();
        int[] indices = new int[selected.size()];
        int count = 0;
        int focus = -1;
        int first = -1;
        for (int i = 0; i < shown.size(); i++) {
            Row<T> row = shown.get(i);
            if (count < indices.length && selected.contains(row)) {
                indices[count++] = i;
            }
            focus = row.equals(focused) ? i : focus;
            first = row.equals(anchor) ? i : first;
        }
        if (count > Great.FROM) {
            great.select(Arrays.stream(indices, 0, count).mapToObj(shown::get).toList());
        } else {
            great.end();
            select(indices, count);
            model.select(table.getSelectionModel().getSelectedItems());
        }
        int beside = Math.min(focusedIndex, shown.size() - 1);
        if (focus < 0 && count == 0 && beside >= 0 && isGone(focused)) {
            table.getSelectionModel().select(beside);
        }
        table.getFocusModel().focus(focus >= 0 ? focus : beside);
        if (first >= 0) {
            table.scrollTo(first);
        } else if (focus >= 0) {
            table.scrollTo(focus);
        } else if (anchor != null && !shown.isEmpty()) {
            table.scrollTo(0);
        }
    }

    /// Whether somebody took it off the list: then the one beside it is next.
    private boolean isGone(@Nullable Row<T> row) {
        return row != null && !row.isListed();
    }

    private void select(int[] indices, int count) {
        var selection = table.getSelectionModel();
        selection.clearSelection();
        if (count == 1) {
            selection.select(indices[0]);
        } else if (count > 1) {
            int[] rest = new int[count - 1];
            System.arraycopy(indices, 1, rest, 0, count - 1);
            selection.selectIndices(indices[0], rest);
        }
    }

    /// What is to stay where it is: the first row that one sees.
    private @Nullable Row<T> anchor() {
        if (table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            IndexedCell<?> cell = flow.getFirstVisibleCell();
            if (cell != null && cell.getIndex() >= 0 && cell.getIndex() < table.getItems().size()) {
                return table.getItems().get(cell.getIndex());
            }
        }
        return null;
    }
}
