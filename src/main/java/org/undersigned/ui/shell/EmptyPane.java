package org.undersigned.ui.shell;

import atlantafx.base.theme.Styles;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.undersigned.ui.Messages;

/// What a workspace without letters shows: what to do next.
final class EmptyPane extends VBox {

    EmptyPane(Commands commands, Messages messages) {
        super(16);
        setId("no-letters");
        getStyleClass().add("empty-pane");
        setAlignment(Pos.CENTER);
        FontIcon icon = new FontIcon(Feather.FEATHER);
        icon.getStyleClass().add("large-icon");
        Label title = new Label(messages.text("empty.title"));
        title.getStyleClass().add("screen-title");
        Label text = new Label(messages.text("empty.text"));
        text.getStyleClass().add("empty");
        text.setWrapText(true);
        text.setMaxWidth(480);
        Button add = button("newLetter", commands, messages);
        add.setId("first-letter");
        add.getStyleClass().add(Styles.ACCENT);
        HBox ways = new HBox(8, add, button("import", commands, messages));
        ways.setAlignment(Pos.CENTER);
        getChildren().addAll(icon, title, text, ways);
    }

    private static Button button(String key, Commands commands, Messages messages) {
        Command command = commands.get(key);
        Button button = new Button(messages.text("command." + key));
        button.setTooltip(new Tooltip(commands.tip(key)));
        button.disableProperty().bind(command.possible().map(it -> !it));
        button.setOnAction(_ -> command.run());
        return button;
    }
}
