package org.undersigned.ui.start;

import atlantafx.base.theme.Styles;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.undersigned.ui.Messages;

/// A workspace that was open: Enter or a click opens it, Delete takes it off the list.
final class CardButton extends StackPane {

    static final double WIDTH = 272;
    private static final double HEIGHT = 92;

    CardButton(Card card, StartViewModel model, Errands errands, Messages messages) {
        Label name = new Label(card.name());
        name.getStyleClass().add("card-name");
        Label folder = new Label(card.folder());
        folder.getStyleClass().add("secondary");
        folder.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        Label when = new Label(card.missing() ? messages.text("start.missing") : card.when());
        when.getStyleClass().add("secondary");
        if (card.missing()) {
            when.setGraphic(new FontIcon(Feather.ALERT_TRIANGLE));
            when.getStyleClass().add("missing");
        }
        VBox lines = new VBox(4, name, folder, when);
        lines.setAlignment(Pos.CENTER_LEFT);
        lines.setPrefWidth(WIDTH);
        Button open = new Button(null, lines);
        open.getStyleClass().add("workspace-card");
        open.setPrefSize(WIDTH, HEIGHT);
        open.setTooltip(new Tooltip(card.file().toString()));
        open.setAccessibleText(card.name() + ", " + card.folder() + ", " + when.getText());
        open.setOnAction(_ -> errands.open(card.file()));
        open.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.DELETE) {
                model.forget(card);
                key.consume();
            }
        });
        Button forget = new Button(null, new FontIcon(Feather.X));
        forget.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, "forget");
        forget.setAccessibleText(messages.text("start.forget", card.name()));
        forget.setTooltip(new Tooltip(messages.text("start.forget", card.name())));
        forget.setFocusTraversable(false);
        forget.setOnAction(_ -> model.forget(card));
        setAlignment(forget, Pos.TOP_RIGHT);
        getChildren().addAll(open, forget);
    }
}
