package org.undersigned.ui.directory;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.undersigned.roster.directory.Party;
import org.undersigned.roster.directory.PartyField;
import org.undersigned.ui.Messages;
import org.undersigned.workflow.desk.Entry;

/// What is known of a party, to be corrected; what is never printed has a lock.
final class FieldsPane extends GridPane {

    FieldsPane(Entry<Party> party, DirectoryViewModel model, Messages messages) {
        getStyleClass().add("party-fields");
        for (PartyField field : PartyField.values()) {
            Label label = new Label(messages.text("word.field." + field.word()));
            label.getStyleClass().add("secondary");
            label.setMinWidth(USE_PREF_SIZE);
            if (field.isPrivate()) {
                label.setGraphic(new FontIcon(Feather.LOCK));
                label.setTooltip(new Tooltip(messages.text("duplicates.private")));
            }
            TextField text = new FieldEditor(party, field, model);
            label.setLabelFor(text);
            setHgrow(text, Priority.ALWAYS);
            addRow(field.ordinal(), label, text);
        }
    }
}
