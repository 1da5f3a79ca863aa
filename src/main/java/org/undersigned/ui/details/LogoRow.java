package org.undersigned.ui.details;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.undersigned.letter.Letterhead.Logo;
import org.undersigned.ui.Messages;

/// A logo in the form: its file, what it shows, its place among the others.
final class LogoRow extends VBox {

    private final Messages messages;
    private final boolean editable;
    private final TextField alt = new TextField();
    private final Label missing = new Label();

    LogoRow(LetterheadModel model, int index, Logo logo, boolean editable, Messages messages) {
        this.messages = messages;
        this.editable = editable;
        setSpacing(4);
        Label file = new Label(logo.file(), new FontIcon(Feather.IMAGE));
        file.setMinWidth(0);
        file.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(file, Priority.ALWAYS);
        HBox first =
                new HBox(
                        4,
                        file,
                        button("up", Feather.ARROW_UP, () -> model.move(index, -1)),
                        button("down", Feather.ARROW_DOWN, () -> model.move(index, 1)),
                        button("remove", Feather.TRASH_2, () -> model.remove(index)));
        first.setAlignment(Pos.CENTER_LEFT);
        alt.setId("logo-alt-" + index);
        alt.setEditable(editable);
        alt.setAccessibleText(messages.text("details.logo.alt"));
        alt.setPromptText(messages.text("details.logo.alt"));
        alt.textProperty()
                .addListener((_, _, typed) -> {
                    model.describe(index, typed);
                    tell();
                });
        alt.focusedProperty()
                .subscribe(has -> {
                    if (!has) {
                        model.settle();
                    }
                });
        missing.setText(messages.text("details.logo.altMissing"));
        missing.getStyleClass().add("details-doubt");
        missing.setWrapText(true);
        getChildren().addAll(first, alt, missing);
        show(logo);
    }

    /// Shows another description of the same logo.
    void show(Logo logo) {
        if (!alt.getText().equals(logo.alt())) {
            alt.setText(logo.alt());
        }
        tell();
    }

    private void tell() {
        boolean none = alt.getText().isBlank();
        missing.setVisible(none);
        missing.setManaged(none);
        alt.setAccessibleHelp(none ? missing.getText() : "");
    }

    private Button button(String key, Feather icon, Runnable work) {
        Button button = new Button(null, new FontIcon(icon));
        button.getStyleClass().addAll("button-icon", "flat", "small");
        button.setDisable(!editable);
        button.setOnAction(_ -> work.run());
        String says = messages.text("details.logo." + key);
        button.setAccessibleText(says);
        button.setTooltip(new Tooltip(says));
        return button;
    }
}
