package org.undersigned.ui.table;

import javafx.beans.Observable;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

import org.jspecify.annotations.Nullable;

/// Gives the column that says what a line is about the room that the others leave: in a wide window
/// long names are seen whole, and in a narrow one no other column is pushed out for nothing.
final class Room<S> {

    /// What the table's own scroll bar and borders take, in pixels.
    private static final double BAR = 12;

    private final TableView<S> table;
    private @Nullable TableColumn<S, ?> main;
    private double least;

    Room(TableView<S> table) {
        this.table = table;
        table.widthProperty().subscribe(this::share);
        table.getVisibleLeafColumns().addListener((Observable _) -> share());
    }

    /// The column that gets the room from now on.
    ///
    /// @param width what it has in any case, in pixels
    void giveTo(TableColumn<S, ?> column, double width) {
        main = column;
        least = width;
        share();
    }

    /// A column that takes its own.
    void leaveTo(TableColumn<S, ?> column) {
        column.widthProperty().subscribe(this::share);
    }

    /// Whoever drags the main column itself keeps that width until something else changes.
    private void share() {
        TableColumn<S, ?> column = main;
        if (column != null) {
            double others =
                    table.getVisibleLeafColumns().stream()
                            .filter(it -> !it.equals(column))
                            .mapToDouble(TableColumn::getWidth)
                            .sum();
            column.setPrefWidth(Math.max(least, table.getWidth() - others - BAR));
        }
    }
}
