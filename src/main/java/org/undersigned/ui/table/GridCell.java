package org.undersigned.ui.table;

import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/// A cell: its text, perhaps with a dot before it, or an editor in its place.
///
/// What is typed counts when one leaves the editor, however one does, except by Esc.
final class GridCell<T> extends TableCell<Row<T>, String> {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private static final String EDITING = "editing";

    /// Shorter texts are not cut off, and need no tooltip.
    private static final int SHORT = 16;

    private final GridTable<T> grid;
    private final Column<T> column;
    private final Region dot = new Region();
    private final ChangeListener<Object> follow = (_, _, _) -> markCurrent();
    private @Nullable CellEditor editor;
    private @Nullable Row<T> edited;
    private String opened = "";
    private boolean leaving;

    GridCell(GridTable<T> grid, Column<T> column) {
        this.grid = grid;
        this.column = column;
        dot.getStyleClass().add("dot");
        grid.currentColumnProperty().addListener(new WeakChangeListener<>(follow));
        grid.currentRowProperty().addListener(new WeakChangeListener<>(follow));
        setOnMousePressed(_ -> grid.setCurrentColumn(column));
        setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2) {
                grid.edit(getIndex(), column);
            }
        });
        hoverProperty().subscribe(this::tellAll);
        if (column.is(Column.Trait.NUMBER)) {
            getStyleClass().add("number");
        }
        if (column.is(Column.Trait.PRIVATE)) {
            getStyleClass().add("private");
        }
    }

    @Override
    protected void updateItem(@Nullable String text, boolean empty) {
        super.updateItem(text, empty);
        markCurrent();
        if (!isEditing()) {
            show();
        }
    }

    @Override
    public void updateIndex(int index) {
        super.updateIndex(index);
        markCurrent();
    }

    private void show() {
        String text = isEmpty() ? null : getItem();
        Row<T> row = isEmpty() ? null : getTableRow().getItem();
        setText(text);
        String mark = row == null ? "" : column.mark().apply(row.value());
        if (mark.isEmpty()) {
            setGraphic(null);
        } else {
            dot.getStyleClass().setAll("dot", mark);
            setGraphic(dot);
        }
    }

    private void markCurrent() {
        pseudoClassStateChanged(
                CURRENT,
                getIndex() >= 0
                        && getIndex() == grid.currentRowProperty().get()
                        && column.equals(grid.currentColumnProperty().get()));
    }

    /// A tooltip says what does not fit; it is made when the mouse comes.
    private void tellAll(boolean here) {
        Row<T> row = here && !isEmpty() ? getTableRow().getItem() : null;
        Optional<String> more = row == null ? Optional.empty() : grid.hint(row, column);
        String text = row == null ? null : getItem();
        setTooltip(
                more.or(() -> Optional.ofNullable(text).filter(it -> it.length() > SHORT))
                        .map(GridCell::tooltip)
                        .orElse(null));
    }

    private static Tooltip tooltip(String text) {
        Tooltip tooltip = new Tooltip(text);
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(480);
        return tooltip;
    }

    @Override
    public void startEdit() {
        Row<T> row = getTableRow() == null ? null : getTableRow().getItem();
        if (row == null) {
            return;
        }
        super.startEdit();
        if (!isEditing()) {
            return;
        }
        CellEditor open = editor();
        edited = row;
        leaving = false;
        open.open(column.typed().apply(row.entry()));
        opened = open.text();
        setTooltip(null);
        if (open instanceof CellEditor.Lines lines) {
            grid.overlay().put(lines.node(), this);
        } else {
            setText(null);
            setGraphic(open.node());
            getStyleClass().add(EDITING);
        }
        open.node().requestFocus();
    }

    private CellEditor editor() {
        CellEditor made = editor;
        if (made != null) {
            return made;
        }
        CellEditor fresh = CellEditor.of(column.editing());
        fresh.node().getStyleClass().add("cell-editor");
        fresh.node().setAccessibleText(column.title());
        fresh.node().addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        fresh.node()
                .focusedProperty()
                .subscribe((_, has) -> {
                    if (!has && isEditing()) {
                        cancelEdit();
                    }
                });
        if (fresh instanceof CellEditor.Choice choice) {
            choice.node()
                    .setOnHidden(_ -> {
                        if (isEditing()) {
                            commit();
                        }
                    });
        }
        editor = fresh;
        return fresh;
    }

    private void key(KeyEvent key) {
        CellEditor open = editor;
        if (open == null || (open.isListOpen() && open instanceof CellEditor.Choice)) {
            return;
        }
        switch (key.getCode()) {
            case ESCAPE -> leave();
            case ENTER -> {
                if (open instanceof CellEditor.Lines && !key.isShortcutDown()) {
                    return;
                }
                commit();
            }
            case TAB -> {
                Row<T> row = edited;
                if (commit() && row != null) {
                    grid.editNext(row, column, key.isShiftDown() ? -1 : 1);
                }
            }
            default -> {
                grid.overlay().hideRefusal();
                return;
            }
        }
        key.consume();
    }

    /// Whether what is typed was taken; else the editor stays, and one reads why.
    private boolean commit() {
        Row<T> row = edited;
        CellEditor open = editor;
        if (row == null || open == null) {
            return true;
        }
        Optional<String> refusal = typedInto(row, open.text());
        if (refusal.isPresent()) {
            grid.overlay().refuse(refusal.get(), this);
            return false;
        }
        leave();
        return true;
    }

    /// Nothing is put into a line by who typed nothing: it may say something else by now.
    private Optional<String> typedInto(Row<T> row, String text) {
        return text.equals(opened) ? Optional.empty() : grid.model().edit(row, column, text);
    }

    private void leave() {
        leaving = true;
        cancelEdit();
        grid.table().requestFocus();
    }

    /// The table calls this too, when something else is edited or the row is scrolled away.
    @Override
    public void cancelEdit() {
        Row<T> row = edited;
        CellEditor open = editor;
        edited = null;
        if (open != null && row != null) {
            String typed = open.text();
            grid.overlay().clear();
            if (!leaving) {
                typedInto(row, typed);
            }
        }
        super.cancelEdit();
        getStyleClass().remove(EDITING);
        show();
        if (row != null) {
            grid.doneEditing(row, column);
        }
    }
}
