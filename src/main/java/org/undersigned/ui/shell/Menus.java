package org.undersigned.ui.shell;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;

import org.undersigned.ui.Messages;
import org.undersigned.workflow.RowHeight;
import org.undersigned.workflow.Theme;

import java.util.List;

/// The menus: every command, with its shortcut.
final class Menus {

    private static final String LINE = "-";
    private static final String RECENT = "openRecent";

    private final Commands commands;
    private final Reopening reopening;
    private final Look look;
    private final Messages messages;

    Menus(Commands commands, Reopening reopening, Look look, Messages messages) {
        this.commands = commands;
        this.reopening = reopening;
        this.look = look;
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
                                        RECENT,
                                        "sample",
                                        LINE,
                                        "import",
                                        "print",
                                        LINE,
                                        "signOnForm",
                                        "signOnQuestions",
                                        "signOnAnswers",
                                        LINE,
                                        "saveCopy",
                                        "close",
                                        LINE,
                                        "quit")),
                        menu("edit", List.of("undo", "redo")),
                        menu(
                                "letter",
                                List.of(
                                        "duplicate",
                                        "rename",
                                        "finish",
                                        "enroll",
                                        "attachEvidence",
                                        "copyPending",
                                        LINE,
                                        "exportList",
                                        "exportListPrivate",
                                        LINE,
                                        "remove")),
                        menu(
                                "view",
                                List.of(
                                        "text",
                                        "recipients",
                                        "signatories",
                                        "export",
                                        "duplicates",
                                        "directory",
                                        LINE,
                                        "letters",
                                        "page",
                                        "pageAlone",
                                        "nextPane",
                                        LINE,
                                        "problems",
                                        "palette",
                                        LINE,
                                        "theme",
                                        "rows")));
        return bar;
    }

    /// A command's item in the bar, which its keys belong to.
    private MenuItem itemWithKeys(String key) {
        MenuItem item = item(key);
        item.setId("menu-" + key);
        item.setAccelerator(commands.get(key).shortcut());
        return item;
    }

    /// A command's item elsewhere. It has no keys: JavaFX takes them from the whole window when a
    /// menu that has them goes.
    MenuItem item(String key) {
        Command command = commands.get(key);
        MenuItem item = new MenuItem(messages.text("command." + key));
        item.disableProperty().bind(command.possible().map(it -> !it));
        item.setOnAction(_ -> command.run());
        return item;
    }

    private Menu menu(String key, List<String> items) {
        Menu menu = new Menu(messages.text("menu." + key));
        menu.setId("menu-" + key);
        for (String item : items) {
            menu.getItems()
                    .add(
                            switch (item) {
                                case LINE -> new SeparatorMenuItem();
                                case RECENT -> recent();
                                case "theme" ->
                                        choice("theme", Theme.values(), look.themeProperty());
                                case "rows" ->
                                        choice("rows", RowHeight.values(), look.rowsProperty());
                                default -> itemWithKeys(item);
                            });
        }
        return menu;
    }

    /// What was open last. It looks again whenever it is opened.
    private Menu recent() {
        Menu menu = new Menu(messages.text("menu." + RECENT));
        menu.setId("menu-" + RECENT);
        menu.setMnemonicParsing(false);
        menu.disableProperty().bind(Bindings.isEmpty(reopening.commands()));
        menu.setOnShowing(_ -> reopening.look());
        reopening
                .commands()
                .subscribe(() ->
                        menu.getItems()
                                .setAll(
                                        reopening.commands().stream()
                                                .map(this::recentItem)
                                                .toList()));
        return menu;
    }

    /// Its name alone: that it is opened the menu says.
    private MenuItem recentItem(Command command) {
        MenuItem item = new MenuItem(command.what());
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> command.run());
        return item;
    }

    private <T extends Enum<T>> Menu choice(String key, T[] values, ObjectProperty<T> chosen) {
        Menu menu = new Menu(messages.text("menu." + key));
        menu.setId("menu-" + key);
        ToggleGroup group = new ToggleGroup();
        for (T value : values) {
            RadioMenuItem item = new RadioMenuItem(messages.word(value));
            item.setToggleGroup(group);
            item.setOnAction(_ -> chosen.set(value));
            chosen.subscribe(now -> item.setSelected(now == value));
            menu.getItems().add(item);
        }
        return menu;
    }
}
