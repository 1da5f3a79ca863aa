package org.undersigned.ui.shell;

import javafx.beans.value.ChangeListener;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.undersigned.ui.Messages;
import org.undersigned.ui.desk.DeskModel;
import org.undersigned.ui.desk.LetterModel;
import org.undersigned.workflow.desk.Overview;

import java.util.Optional;

/// The letters of the workspace, one below the other.
final class Sidebar extends BorderPane {

    private final ListView<Overview.Item> list = new ListView<>();
    private final DeskModel desk;
    private final Screens screens;
    private boolean following;

    Sidebar(DeskModel desk, Fittings fittings, Screens screens) {
        this.desk = desk;
        this.screens = screens;
        Commands commands = fittings.commands();
        Menus menus = fittings.menus();
        Messages messages = fittings.messages();
        getStyleClass().add("sidebar");
        setId("sidebar");
        setTop(head(commands, messages));
        setCenter(list);
        setBottom(directory(commands, messages));
        list.setId("letters");
        list.setAccessibleText(messages.text("sidebar.letters"));
        list.setEditable(desk.isEditable());
        list.setCellFactory(_ -> new LetterCell(desk, messages));
        list.setContextMenu(
                new ContextMenu(
                        menus.item("rename"),
                        menus.item("duplicate"),
                        menus.item("finish"),
                        menus.item("remove")));
        Label empty = new Label(messages.text("sidebar.empty"));
        empty.setWrapText(true);
        empty.getStyleClass().add("empty");
        list.setPlaceholder(new VBox(empty));
        list.getItems().setAll(desk.letters());
        desk.letters().addListener((ListChangeListener<Overview.Item>) _ -> follow());
        desk.letterProperty().addListener(selection());
        screens.elsewhereProperty().addListener((_, _, _) -> follow());
        list.getSelectionModel().selectedItemProperty().subscribe(this::turnTo);
        follow();
    }

    /// Lets the name of the letter that is being worked on be edited.
    void rename() {
        list.requestFocus();
        list.edit(list.getSelectionModel().getSelectedIndex());
    }

    private BorderPane head(Commands commands, Messages messages) {
        Label title = new Label(messages.text("sidebar.letters"));
        title.getStyleClass().add("heading");
        Button add = new Button(null, new FontIcon(Feather.PLUS));
        add.setId("new-letter");
        add.getStyleClass().addAll("button-icon", "flat");
        add.setAccessibleText(messages.text("command.newLetter"));
        add.setTooltip(new Tooltip(commands.tip("newLetter")));
        Command command = commands.get("newLetter");
        add.disableProperty().bind(command.possible().map(it -> !it));
        add.setOnAction(_ -> command.run());
        BorderPane head = new BorderPane();
        head.setLeft(title);
        head.setRight(add);
        head.getStyleClass().add("head");
        return head;
    }

    private ToggleButton directory(Commands commands, Messages messages) {
        ToggleButton button =
                new ToggleButton(messages.text("sidebar.directory"), new FontIcon(Feather.USERS));
        button.setId("to-directory");
        button.getStyleClass().addAll("flat", "sidebar-entry");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setTooltip(new Tooltip(commands.tip("directory")));
        screens.elsewhereProperty().subscribe(button::setSelected);
        button.setOnAction(_ -> {
            commands.get("directory").run();
            button.setSelected(screens.elsewhereProperty().get());
        });
        return button;
    }

    private ChangeListener<@Nullable LetterModel> selection() {
        return (_, _, _) -> follow();
    }

    /// Shows what is in the workspace, and where one is.
    private void follow() {
        following = true;
        if (!list.getItems().equals(desk.letters())) {
            list.getItems().setAll(desk.letters());
        }
        desk.current()
                .filter(_ -> !screens.elsewhereProperty().get())
                .ifPresentOrElse(
                        list.getSelectionModel()::select, list.getSelectionModel()::clearSelection);
        following = false;
    }

    private void turnTo(Overview.@Nullable Item item) {
        if (!following && item != null) {
            screens.showLetter();
            if (!desk.current().equals(Optional.of(item))) {
                desk.select(item.id());
            }
        }
    }
}
