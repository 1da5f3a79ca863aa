package org.undersigned.ui.export;

import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.undersigned.ui.Messages;
import org.undersigned.workflow.attachment.Attached;

/// What goes along within each file, and what that makes of it.
final class AttachedPane extends VBox {

    private final ExportViewModel model;

    AttachedPane(ExportViewModel model, Messages messages) {
        this.model = model;
        setId("attached");
        getStyleClass().add("forms");
        CheckBox roster = box(Attached.ROSTER, "attach-roster", messages.text("export.roster"));
        CheckBox letter = box(Attached.LETTER, "attach-letter", messages.text("export.letter"));
        Label archive = new Label(messages.text("export.archive"));
        archive.setId("archive");
        archive.setWrapText(true);
        archive.setMinHeight(Region.USE_PREF_SIZE);
        archive.getStyleClass().add("text-muted");
        archive.visibleProperty().bind(roster.selectedProperty().or(letter.selectedProperty()));
        archive.managedProperty().bind(archive.visibleProperty());
        getChildren().addAll(roster, letter, archive);
    }

    private CheckBox box(Attached attached, String id, String words) {
        CheckBox box = new CheckBox(words);
        box.setId(id);
        box.setWrapText(true);
        box.setMinHeight(Region.USE_PREF_SIZE);
        box.selectedProperty().bindBidirectional(model.attachedProperty(attached));
        return box;
    }
}
