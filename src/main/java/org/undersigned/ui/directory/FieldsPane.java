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

import java.util.List;

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
            TextField text = new TextField(field.of(party.value()));
            text.setId("party-" + field.word());
            text.setEditable(model.isEditable());
            label.setLabelFor(text);
            setHgrow(text, Priority.ALWAYS);
            Runnable save = () -> save(party, field, text, model);
            text.setOnAction(_ -> save.run());
            text.focusedProperty()
                    .subscribe((before, now) -> {
                        if (before && !now) {
                            save.run();
                        }
                    });
            addRow(field.ordinal(), label, text);
        }
    }

    private static void save(
            Entry<Party> party, PartyField field, TextField text, DirectoryViewModel model) {
        String typed = text.getText().strip();
        boolean lost = field == PartyField.NAME && typed.isEmpty();
        if (lost) {
            text.setText(field.of(party.value()));
        } else if (model.isEditable() && !typed.equals(field.of(party.value()))) {
            model.run(it -> it.directory().correct(List.of(party), seen -> field.in(seen, typed)));
        }
    }
}
