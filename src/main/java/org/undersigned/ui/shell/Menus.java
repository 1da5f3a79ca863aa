package org.undersigned.ui.shell;

import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

import org.undersigned.ui.Messages;

import java.util.List;

/// The menus: every command, with its shortcut.
final class Menus {

    private static final String LINE = "-";

    private final Commands commands;
    private final Messages messages;

    Menus(Commands commands, Messages messages) {
        this.commands = commands;
        this.messages = messages;
    }

    /// The bar above the window.
    MenuBar bar() {
        MenuBar bar = new MenuBar();
        bar.setUseSystemMenuBar(true);
        bar.getMenus()
                .addAll(
                        menu(
                                "file",
                                List.of(
                                        "newLetter",
                                        "newWorkspace",
                                        "open",
                                        "sample",
                                        LINE,
                                        "import",
                                        LINE,
                                        "saveCopy",
                                        "close",
                                        LINE,
                                        "quit")),
                        menu("edit", List.of("undo", "redo")),
                        menu("letter", List.of("duplicate", "rename", "finish", LINE, "remove")),
                        menu(
                                "view",
                                List.of(
                                        "text",
                                        "recipients",
                                        "signatories",
                                        "export",
                                        LINE,
                                        "page")));
        return bar;
    }

    /// A command's item.
    MenuItem item(String key) {
        Command command = commands.get(key);
        MenuItem item = new MenuItem(messages.text("command." + key));
        item.setId("menu-" + key);
        item.setAccelerator(command.shortcut());
        item.disableProperty().bind(command.possible().map(it -> !it));
        item.setOnAction(_ -> command.run());
        return item;
    }

    private Menu menu(String key, List<String> items) {
        Menu menu = new Menu(messages.text("menu." + key));
        menu.setId("menu-" + key);
        for (String item : items) {
            menu.getItems().add(item.equals(LINE) ? new SeparatorMenuItem() : item(item));
        }
        return menu;
    }
}
