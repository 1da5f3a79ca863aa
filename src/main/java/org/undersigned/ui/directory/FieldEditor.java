package org.undersigned.ui.directory;

import javafx.scene.control.TextField;

import org.undersigned.roster.directory.Party;
import org.undersigned.roster.directory.PartyField;
import org.undersigned.workflow.desk.Entry;

import java.util.List;

/// Where one field of a party is corrected: with Enter, or when one leaves it.
final class FieldEditor extends TextField {

    private final Entry<Party> party;
    private final PartyField field;
    private final DirectoryViewModel model;
    private String saved;

    FieldEditor(Entry<Party> party, PartyField field, DirectoryViewModel model) {
        super(field.of(party.value()));
        this.party = party;
        this.field = field;
        this.model = model;
        this.saved = getText();
        setId("party-" + field.word());
        setEditable(model.isEditable());
        setOnAction(_ -> save());
        focusedProperty()
                .subscribe((before, now) -> {
                    if (before && !now) {
                        save();
                    }
                });
    }

    private void save() {
        String typed = getText().strip();
        if (field == PartyField.NAME && typed.isEmpty()) {
            setText(saved);
        } else if (model.isEditable() && !typed.equals(saved)) {
            saved = typed;
            model.run(it -> it.directory().correct(List.of(party), seen -> field.in(seen, typed)));
        }
    }
}
