package org.undersigned.ui.text;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;

import org.jspecify.annotations.Nullable;
import org.undersigned.ui.Messages;

import java.util.List;

/// The names of fields, below the caret while one is being named. The caret stays in the text:
/// arrows choose, Enter and the tabulator take, Escape closes, and typing on filters.
final class FieldChooser extends Pane {

    private static final double WIDTH = 260;
    private static final double ROW = 28;
    private static final int ROWS = 7;

    private final TextViewModel model;
    private final Editor editor;
    private final ListView<String> names = new ListView<>();
    private List<String> fields = List.of();
    private @Nullable Completion naming;

    FieldChooser(TextViewModel model, Editor editor, Messages messages) {
        this.model = model;
        this.editor = editor;
        names.setId("field-names");
        names.setAccessibleText(messages.text("text.fields"));
        names.setFixedCellSize(ROW);
        names.setFocusTraversable(false);
        names.getStyleClass().add("field-chooser");
        names.addEventFilter(MouseEvent.MOUSE_CLICKED, _ -> take());
        getChildren().add(names);
        setPickOnBounds(false);
        setVisible(false);
        setManaged(false);
        LetterArea area = editor.area();
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        area.multiPlainChanges().subscribe(_ -> typed());
        area.caretPositionProperty().subscribe(_ -> moved());
        area.caretBoundsProperty().addListener((_, _, _) -> follow());
        area.focusedProperty()
                .subscribe(has -> {
                    if (!has) {
                        close();
                    }
                });
    }

    /// Whether it is open.
    boolean isOpen() {
        return isVisible();
    }

    /// Opens it at the caret, whatever stands there.
    void open() {
        if (!model.isEditable()) {
            return;
        }
        editor.area().requestFocus();
        fields = model.fields();
        int caret = editor.area().getCaretPosition();
        show(Completion.at(text(), caret).orElseGet(() -> Completion.fresh(caret)));
    }

    void close() {
        naming = null;
        setVisible(false);
    }

    /// Two braces open it, and it stays open while a name is typed.
    private void typed() {
        LetterArea area = editor.area();
        if (!area.isFocused() || !model.isEditable()) {
            return;
        }
        int caret = area.getCaretPosition();
        Completion there = Completion.at(text(), caret).orElse(null);
        if (there == null) {
            close();
        } else if (isOpen()) {
            show(there);
        } else if (there.typed().isEmpty()) {
            fields = model.fields();
            show(there);
        }
    }

    private void moved() {
        Completion now = naming;
        int caret = editor.area().getCaretPosition();
        if (now != null && (caret < now.start() || caret > now.end() + 1)) {
            close();
        }
    }

    /// Keeps to the caret when the text moves below it.
    private void follow() {
        if (isOpen()) {
            place(names.getItems().size());
        }
    }

    private void show(Completion there) {
        List<String> fitting = there.among(fields);
        if (fitting.isEmpty()) {
            close();
            return;
        }
        naming = there;
        names.getItems().setAll(fitting);
        names.getSelectionModel().selectFirst();
        names.scrollTo(0);
        place(fitting.size());
        setVisible(true);
    }

    private void place(int rows) {
        double height = Math.min(rows, ROWS) * ROW + 2;
        Bounds caret =
                editor.area()
                        .getCaretBounds()
                        .map(this::screenToLocal)
                        .orElseGet(() -> editor.area().getBoundsInParent());
        Point2D below = new Point2D(caret.getMinX(), caret.getMaxY() + 4);
        double room = editor.getHeight();
        double y = below.getY() + height > room ? caret.getMinY() - height - 4 : below.getY();
        double x = Math.clamp(below.getX(), 0, Math.max(0, editor.getWidth() - WIDTH - 16));
        names.resizeRelocate(x, Math.max(0, y), WIDTH, height);
    }

    private void press(KeyEvent key) {
        if (!isOpen()) {
            return;
        }
        switch (key.getCode()) {
            case DOWN -> choose(1);
            case UP -> choose(-1);
            case ENTER, TAB -> take();
            case ESCAPE -> close();
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void choose(int step) {
        int rows = names.getItems().size();
        int chosen = Math.floorMod(names.getSelectionModel().getSelectedIndex() + step, rows);
        names.getSelectionModel().select(chosen);
        names.scrollTo(Math.max(0, chosen - ROWS + 1));
        names.notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED_ITEMS);
    }

    private void take() {
        Completion now = naming;
        String name = names.getSelectionModel().getSelectedItem();
        if (now != null && name != null) {
            close();
            editor.apply(now.with(text(), name));
        }
    }

    private String text() {
        return editor.area().getText();
    }
}
