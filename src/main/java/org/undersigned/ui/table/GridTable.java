package org.undersigned.ui.table;

import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.undersigned.ui.Messages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/// The table itself: its columns, its cells, what is current in it, and what lies over it.
///
/// A plain `TableView`: ControlsFX's `FilteredTableView` was tried in its place with 20,000 lines.
/// It looks the same and filters no faster, and selecting all lines takes it 15 seconds.
final class GridTable<T> extends StackPane {

    private static final double ROW_HEIGHT = 28;

    private final GridModel<T> model;
    private final Messages messages;
    private final TableView<Row<T>> table = new TableView<>();
    private final Room<Row<T>> room = new Room<>(table);
    private final Great<T> great;
    private final Overlay overlay = new Overlay();
    private final ReadOnlyObjectWrapper<@Nullable Column<T>> currentColumn =
            new ReadOnlyObjectWrapper<>();
    private final BiFunction<Row<T>, Column<T>, Optional<String>> hints;

    /// @param hints what is told of a cell beside what it says
    GridTable(
            GridModel<T> model,
            Messages messages,
            BiFunction<Row<T>, Column<T>, Optional<String>> hints) {
        this.model = model;
        this.messages = messages;
        this.hints = hints;
        this.great = new Great<>(model, table);
        table.setId("table");
        table.setRowFactory(_ -> new GridRow<>(great));
        table.getStyleClass().addAll("grid");
        table.setFixedCellSize(ROW_HEIGHT);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setEditable(false);
        table.setItems(model.shown());
        table.setSortPolicy(_ -> {
            model.sort(sorting());
            return true;
        });
        model.columns().addListener((ListChangeListener<Column<T>>) _ -> makeColumns());
        makeColumns();
        table.getSelectionModel()
                .getSelectedIndices()
                .addListener((ListChangeListener<Integer>) _ -> tellSelection());
        table.editingCellProperty().subscribe(cell -> model.setTyping(cell != null));
        model.refreshingProperty().subscribe(new Keeping<>(model, table, great)::keep);
        getChildren().addAll(table, overlay);
    }

    TableView<Row<T>> table() {
        return table;
    }

    Overlay overlay() {
        return overlay;
    }

    GridModel<T> model() {
        return model;
    }

    /// The column in which keys have their effect.
    ReadOnlyObjectProperty<@Nullable Column<T>> currentColumnProperty() {
        return currentColumn.getReadOnlyProperty();
    }

    void setCurrentColumn(Column<T> column) {
        currentColumn.set(column);
    }

    /// The index of the row in which keys have their effect; −1 for none.
    ReadOnlyIntegerProperty currentRowProperty() {
        return table.getFocusModel().focusedIndexProperty();
    }

    Optional<Row<T>> currentRow() {
        return Optional.ofNullable(table.getFocusModel().getFocusedItem());
    }

    Optional<String> hint(Row<T> row, Column<T> column) {
        return hints.apply(row, column);
    }

    /// Where a line stands on the screen; the table if it is out of sight.
    Node placeOf(Row<T> row) {
        return table.lookupAll(".table-row-cell").stream()
                .filter(it -> it instanceof TableRow<?> shown && row.equals(shown.getItem()))
                .findFirst()
                .orElse(table);
    }

    /// Takes files that are dropped on a line; others are for whoever stands behind.
    void takeFiles(GridRow.Files<T> files) {
        if (model.isEditable()) {
            table.setRowFactory(_ -> new GridRow<>(great).taking(files));
        }
    }

    /// Selects all lines that are shown.
    void selectAll() {
        great.selectAll();
    }

    /// The columns as they stand now, from left to right.
    List<Column<T>> visible() {
        return table.getVisibleLeafColumns().stream().map(this::column).toList();
    }

    /// Edits the current cell.
    void edit() {
        Column<T> column = currentColumn.get();
        if (column != null) {
            edit(currentRowProperty().get(), column);
        }
    }

    void edit(int row, Column<T> column) {
        if (!model.isEditable() || !column.isEditable() || row < 0) {
            return;
        }
        currentColumn.set(column);
        TableColumn<Row<T>, ?> there = tableColumn(column);
        table.getSelectionModel().clearAndSelect(row);
        if (table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            flow.scrollTo(row);
        }
        table.scrollToColumn(there);
        table.layout();
        table.setEditable(true);
        table.edit(row, there);
    }

    /// Edits the next cell that can be edited, or the one before, if need be in another row.
    void editNext(Row<T> line, Column<T> from, int step) {
        int row = model.shown().indexOf(line);
        List<Column<T>> all = visible().stream().filter(Column::isEditable).toList();
        int next = all.indexOf(from) + step;
        int nextRow = row + Math.floorDiv(next, all.size());
        if (row >= 0 && nextRow >= 0 && nextRow < model.shown().size()) {
            if (nextRow != row) {
                table.scrollTo(Math.max(0, nextRow - 3));
            }
            edit(nextRow, all.get(Math.floorMod(next, all.size())));
        }
    }

    /// The editor of a cell was left. The table goes on thinking that it is there where its line
    /// was scrolled away.
    void doneEditing(Row<T> row, Column<T> column) {
        TablePosition<Row<T>, ?> there = table.getEditingCell();
        if (there != null
                && tableColumn(column).equals(there.getTableColumn())
                && row.equals(table.getItems().get(there.getRow()))) {
            table.edit(-1, null);
        }
        table.setEditable(false);
    }

    /// Makes the column beside the current one the current one.
    void step(int by) {
        List<Column<T>> all = visible();
        int next = Math.clamp(all.indexOf(currentColumn.get()) + (long) by, 0, all.size() - 1);
        currentColumn.set(all.get(next));
        table.scrollToColumn(tableColumn(all.get(next)));
    }

    private void tellSelection() {
        if (!model.refreshingProperty().get() && !great.isClearing()) {
            great.end();
            model.select(
                    table.getSelectionModel().getSelectedIndices().stream()
                            .map(model.shown()::get)
                            .toList());
        }
    }

    private void makeColumns() {
        table.getColumns().setAll(model.columns().stream().map(this::made).toList());
        currentColumn.set(
                model.columns().stream()
                        .filter(it -> it.is(Column.Trait.MAIN))
                        .findFirst()
                        .orElse(model.columns().getFirst()));
    }

    private TableColumn<Row<T>, String> made(Column<T> column) {
        TableColumn<Row<T>, String> made = new TableColumn<>();
        made.setId(column.key());
        made.setUserData(column);
        made.setGraphic(header(column));
        if (column.is(Column.Trait.NUMBER)) {
            made.getStyleClass().add("number");
        }
        made.setPrefWidth(column.width());
        if (column.is(Column.Trait.MAIN)) {
            room.giveTo(made, column.width());
        } else {
            room.leaveTo(made);
        }
        made.setCellFactory(_ -> new GridCell<>(this, column));
        made.setCellValueFactory(it -> text(it.getValue(), column));
        made.visibleProperty().bindBidirectional(model.visibleProperty(column));
        return made;
    }

    private Node header(Column<T> column) {
        Label label = new Label(column.title());
        if (column.is(Column.Trait.PRIVATE)) {
            label.setGraphic(new FontIcon(Feather.LOCK));
            label.setTooltip(new Tooltip(messages.text("grid.private")));
            label.setAccessibleText(column.title() + ", " + messages.text("grid.private"));
        }
        return label;
    }

    private ObservableValue<String> text(Row<T> row, Column<T> column) {
        if (column.sources().isEmpty()) {
            return row.entryProperty().map(column.text());
        }
        List<Observable> sources = new ArrayList<>(column.sources());
        sources.add(row.entryProperty());
        return Bindings.createStringBinding(
                () -> column.text().apply(row.entry()), sources.toArray(Observable[]::new));
    }

    private Sorting<T> sorting() {
        return new Sorting<>(
                table.getSortOrder().stream()
                        .map(it ->
                                new Sorting.Key<>(
                                        column(it),
                                        it.getSortType() == TableColumn.SortType.DESCENDING))
                        .toList());
    }

    @SuppressWarnings("unchecked")
    private Column<T> column(TableColumn<Row<T>, ?> column) {
        return (Column<T>) column.getUserData();
    }

    private TableColumn<Row<T>, ?> tableColumn(Column<T> column) {
        return table.getColumns().stream()
                .filter(it -> column.key().equals(it.getId()))
                .findFirst()
                .orElseThrow();
    }
}
