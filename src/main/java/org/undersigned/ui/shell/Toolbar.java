package org.undersigned.ui.shell;

import atlantafx.base.theme.Styles;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.undersigned.ui.Messages;
import org.undersigned.ui.desk.DeskModel;

/// The bar above the panes: the workspace, the screens, and the way to everything else.
final class Toolbar extends HBox {

    /// What each side has at least, in pixels.
    private static final double SIDE = 160;

    private final Commands commands;
    private final Messages messages;

    Toolbar(DeskModel desk, Fittings fittings, Node screens, Panes.Folds folds) {
        this.commands = fittings.commands();
        this.messages = fittings.messages();
        setId("toolbar");
        getStyleClass().add("toolbar");
        getChildren()
                .addAll(
                        side(
                                Pos.CENTER_LEFT,
                                fold("letters", Feather.SIDEBAR, folds.letters()),
                                workspace(desk, fittings.menus())),
                        screens,
                        side(
                                Pos.CENTER_RIGHT,
                                search(),
                                fold("page", Feather.FILE_TEXT, folds.page())));
    }

    /// Both sides are equally wide, so that what is between them is in the middle.
    private static HBox side(Pos alignment, Node... nodes) {
        HBox side = new HBox(nodes);
        side.getStyleClass().add("side");
        side.setAlignment(alignment);
        side.setPrefWidth(SIDE);
        HBox.setHgrow(side, Priority.ALWAYS);
        return side;
    }

    private ToggleButton fold(String key, Feather icon, Foldable part) {
        ToggleButton button = new ToggleButton(null, new FontIcon(icon));
        button.getStyleClass().addAll(Styles.BUTTON_ICON, "fold");
        part.open().subscribe(button::setSelected);
        button.setOnAction(_ -> {
            commands.get(key).run();
            button.setSelected(part.open().get());
        });
        dress(button, key);
        return button;
    }

    private MenuButton workspace(DeskModel desk, Menus menus) {
        MenuButton button = new MenuButton(desk.title());
        button.setId("workspace");
        button.getStyleClass().add(Styles.FLAT);
        button.setTextOverrun(OverrunStyle.ELLIPSIS);
        button.setMaxWidth(280);
        button.setMinWidth(60);
        button.setTooltip(new Tooltip(desk.file().toString()));
        button.getItems()
                .addAll(
                        menus.item("open"),
                        menus.item("newWorkspace"),
                        menus.item("saveCopy"),
                        menus.item("close"));
        return button;
    }

    private Button search() {
        Button button = new Button(commands.get("palette").keys(), new FontIcon(Feather.SEARCH));
        button.getStyleClass().addAll(Styles.FLAT, "search");
        button.setOnAction(_ -> commands.get("palette").run());
        button.setMinWidth(USE_PREF_SIZE);
        dress(button, "palette");
        return button;
    }

    private void dress(ButtonBase button, String key) {
        button.setId("toolbar-" + key);
        button.setAccessibleText(messages.text("command." + key));
        button.setTooltip(new Tooltip(commands.tip(key)));
        button.disableProperty().bind(commands.get(key).possible().map(it -> !it));
    }
}
