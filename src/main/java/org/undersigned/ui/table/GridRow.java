package org.undersigned.ui.table;

import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

import org.jspecify.annotations.Nullable;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/// A row of the table: shows whether it is one of many that are selected, and takes files that are
/// dropped on it.
final class GridRow<T> extends TableRow<Row<T>> {

    /// The line over which something is held that it would take.
    private static final PseudoClass HELD = PseudoClass.getPseudoClass("held");

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Great<T> great;
    private final ChangeListener<Set<Row<T>>> follow = (_, _, _) -> mark();

    GridRow(Great<T> great) {
        this.great = great;
        great.rowsProperty().addListener(new WeakChangeListener<>(follow));
    }

    @Override
    protected void updateItem(@Nullable Row<T> row, boolean empty) {
        super.updateItem(row, empty);
        mark();
    }

    private void mark() {
        Row<T> row = getItem();
        pseudoClassStateChanged(CHOSEN, row != null && great.rowsProperty().get().contains(row));
    }

    /// What happens to files.
    ///
    /// @param wanted those it takes; others are for whoever stands behind
    /// @param taken told of those that were dropped
    record Files<T>(Predicate<Path> wanted, BiConsumer<Row<T>, List<Path>> taken) {

        private boolean areAll(DragEvent drag) {
            List<Path> files = of(drag);
            return !files.isEmpty() && files.stream().allMatch(wanted);
        }

        private static List<Path> of(DragEvent drag) {
            return drag.getDragboard().hasFiles()
                    ? drag.getDragboard().getFiles().stream().map(File::toPath).toList()
                    : List.of();
        }
    }

    /// Takes files.
    GridRow<T> taking(Files<T> files) {
        setOnDragOver(drag -> {
            if (!isEmpty() && files.areAll(drag)) {
                drag.acceptTransferModes(TransferMode.COPY);
                pseudoClassStateChanged(HELD, true);
                drag.consume();
            }
        });
        setOnDragExited(_ -> pseudoClassStateChanged(HELD, false));
        setOnDragDropped(drag -> {
            Row<T> there = getItem();
            if (there != null && files.areAll(drag)) {
                files.taken().accept(there, Files.of(drag));
                drag.setDropCompleted(true);
                drag.consume();
            }
        });
        return this;
    }
}
