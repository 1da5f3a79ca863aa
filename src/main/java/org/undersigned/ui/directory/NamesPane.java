package org.undersigned.ui.directory;

import atlantafx.base.theme.Styles;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.undersigned.roster.directory.Alias;
import org.undersigned.roster.directory.NameKey;
import org.undersigned.ui.Messages;
import org.undersigned.workflow.desk.PartySheet;

/// The other names by which a party is found.
final class NamesPane extends VBox {

    NamesPane(PartySheet sheet, DirectoryViewModel model, Messages messages) {
        getStyleClass().add("party-part");
        Label title = new Label(messages.text("directory.names"));
        title.getStyleClass().add("heading");
        getChildren().add(title);
        String own = NameKey.of(sheet.party().value().name());
        sheet.aliases().stream()
                .filter(it -> !it.form().equals(own))
                .forEach(it -> getChildren().add(row(sheet, it, model, messages)));
        if (model.isEditable()) {
            TextField field = new TextField();
            field.setId("new-name");
            field.setPromptText(messages.text("directory.names.add"));
            field.setOnAction(_ -> {
                String name = field.getText().strip();
                if (!name.isEmpty()) {
                    model.run(it -> it.directory().name(sheet.party(), name));
                }
            });
            getChildren().add(field);
        }
    }

    private static HBox row(
            PartySheet sheet, Alias alias, DirectoryViewModel model, Messages messages) {
        return row(
                alias.name(),
                messages.text("directory.names.remove", alias.name()),
                model,
                () -> model.run(it -> it.directory().unname(sheet.party(), alias)));
    }

    /// Something that is known, with a button that takes it away.
    static HBox row(String text, String removing, DirectoryViewModel model, Runnable remove) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinWidth(0);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        HBox row = new HBox(8, label);
        row.setAlignment(Pos.CENTER_LEFT);
        if (model.isEditable()) {
            Button button = new Button(null, new FontIcon(Feather.X));
            button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
            button.setAccessibleText(removing);
            button.setOnAction(_ -> remove.run());
            row.getChildren().add(button);
        }
        return row;
    }
}
