package org.undersigned.ui.table;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import org.undersigned.ui.Messages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the keys do in a table, and the same once more in a menu.
final class GridKeys<T> {

    private final GridModel<T> model;
    private final GridTable<T> grid;
    private final Runnable add;
    private final FilterBar<T> bar;
    private final Runnable copy;
    private final Runnable paste;
    private final Runnable fill;
    private final Messages messages;
    private final List<Act> acts = new ArrayList<>();

    /// It is no property of the table: then its keys would be those of the whole window, and Delete
    /// would take lines away wherever one is.
    private final ContextMenu menu = new ContextMenu();

    GridKeys(
            GridModel<T> model,
            GridTable<T> grid,
            Runnable add,
            FilterBar<T> bar,
            Runnable copy,
            Runnable paste,
            Runnable fill,
            Messages messages) {
        this.model = model;
        this.grid = grid;
        this.add = add;
        this.bar = bar;
        this.copy = copy;
        this.paste = paste;
        this.fill = fill;
        this.messages = messages;
    }

    /// Lets more be done.
    void add(List<Act> more) {
        List<Act> possible =
                more.stream().filter(it -> model.isEditable() || !it.changes()).toList();
        acts.addAll(possible);
        menu.getItems().add(new SeparatorMenuItem());
        possible.forEach(it -> menu.getItems().add(item(it)));
    }

    private static MenuItem item(Act act) {
        MenuItem item = new MenuItem(act.label());
        item.setId("menu-" + act.key());
        item.setMnemonicParsing(false);
        item.setAccelerator(act.keys());
        item.setOnAction(_ -> act.work().run());
        return item;
    }

    void listen() {
        grid.table().addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        grid.table().addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        fillMenu();
        grid.table()
                .setOnContextMenuRequested(it -> {
                    menu.show(grid.table(), it.getScreenX(), it.getScreenY());
                    it.consume();
                });
    }

    private void pressed(KeyEvent key) {
        if (isEditing()) {
            return;
        }
        Optional<Act> act = act(key);
        if (act.isPresent()) {
            act.get().work().run();
            key.consume();
        } else if (key.isShortcutDown()) {
            withShortcut(key);
        } else if (!key.isShiftDown() && !key.isAltDown()) {
            alone(key);
        }
    }

    private Optional<Act> act(KeyEvent key) {
        return acts.stream()
                .filter(it -> {
                    KeyCombination keys = it.keys();
                    return keys != null && keys.match(key);
                })
                .findFirst();
    }

    private void withShortcut(KeyEvent key) {
        switch (key.getCode()) {
            case C -> copy.run();
            case V -> (key.isShiftDown() ? fill : paste).run();
            case A -> grid.selectAll();
            // Keyboards of Macs have no other key for it.
            case BACK_SPACE -> model.removeSelected();
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void alone(KeyEvent key) {
        switch (key.getCode()) {
            case ENTER, F2 -> grid.edit();
            case DELETE -> model.removeSelected();
            case INSERT -> add.run();
            case LEFT -> grid.step(-1);
            case RIGHT -> grid.step(1);
            default -> {
                return;
            }
        }
        key.consume();
    }

    /// Who begins to type in the table looks for something.
    private void typed(KeyEvent key) {
        boolean printable =
                !key.getCharacter().isBlank()
                        && !Character.isISOControl(key.getCharacter().charAt(0));
        if (!isEditing() && printable && !key.isShortcutDown() && !key.isAltDown()) {
            bar.type(key.getCharacter());
            key.consume();
        }
    }

    private boolean isEditing() {
        return grid.table().getEditingCell() != null;
    }

    private void fillMenu() {
        menu.getItems().add(item("copy", "Shortcut+C", copy));
        menu.getItems().add(item("all", "Shortcut+A", grid::selectAll));
        if (model.isEditable()) {
            menu.getItems().addFirst(item("edit", "Enter", grid::edit));
            menu.getItems().add(item("paste", "Shortcut+V", paste));
            if (model.filling(List.of(), messages).isPresent()) {
                menu.getItems().add(item("fill", "Shortcut+Shift+V", fill));
            }
            menu.getItems().add(new SeparatorMenuItem());
            for (Column<T> column : BulkBar.bulk(model)) {
                Menu choices = new Menu(column.title());
                choices.getItems().setAll(BulkBar.items(model, column));
                menu.getItems().add(choices);
            }
            menu.getItems().add(new SeparatorMenuItem());
            menu.getItems().add(item("add", "Insert", add));
            menu.getItems().add(item("remove", "Delete", model::removeSelected));
        }
    }

    private MenuItem item(String key, String keys, Runnable work) {
        MenuItem item = new MenuItem(messages.text("grid.menu." + key));
        item.setOnAction(_ -> work.run());
        item.setAccelerator(
                keys.startsWith("Shortcut")
                        ? KeyCombination.valueOf(keys)
                        : new KeyCodeCombination(KeyCode.getKeyCode(keys)));
        return item;
    }
}
