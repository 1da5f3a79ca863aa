package org.undersigned.ui.duplicates;

import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;

import org.undersigned.ui.Messages;

/// Says above a list that some are probably on it twice, and leads there; nothing while nobody is.
public final class DuplicatesLink extends HBox {

    /// @param open shows them
    public DuplicatesLink(DuplicatesViewModel<?> model, Messages messages, Runnable open) {
        setAlignment(Pos.CENTER_LEFT);
        setId("duplicates-link");
        getStyleClass().add("duplicates-link");
        getStylesheets().add(DuplicatesView.styles());
        Hyperlink link = new Hyperlink();
        link.setId("twice");
        link.setOnAction(_ -> open.run());
        link.visitedProperty().subscribe(() -> link.setVisited(false));
        getChildren().add(link);
        model.likelyProperty()
                .subscribe(it -> {
                    link.setText(messages.text("duplicates.twice", it.intValue()));
                    setVisible(it.intValue() > 0);
                    setManaged(it.intValue() > 0);
                });
        sceneProperty().subscribe(scene -> model.showingProperty().set(scene != null));
    }
}
