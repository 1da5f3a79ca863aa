package org.undersigned.ui.recipients;

import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.undersigned.letter.intake.Recipients.Addressed;
import org.undersigned.ui.Messages;
import org.undersigned.ui.table.GridView;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Shows those who get a copy of a letter of their own, below those whom it addresses jointly.
public final class RecipientsView extends BorderPane {

    public RecipientsView(RecipientsViewModel model, Messages messages) {
        setId("recipients");
        getStylesheets()
                .add(
                        Objects.requireNonNull(RecipientsView.class.getResource("addressed.css"))
                                .toExternalForm());
        Label joint = new Label();
        joint.setId("joint");
        joint.setGraphic(new FontIcon(Feather.USERS));
        joint.textProperty().bind(model.jointProperty());
        joint.setMinWidth(0);
        Label hint = new Label(messages.text("addressed.joint.hint"));
        hint.getStyleClass().add("hint");
        hint.setMinWidth(USE_PREF_SIZE);
        HBox line = new HBox(joint, hint);
        line.getStyleClass().add("joint");
        setTop(line);
        GridView.Setting<Addressed> setting =
                new GridView.Setting<>(
                        "grid.recipients.",
                        model.countsProperty(),
                        List.of(
                                messages.text("addressed.add.name"),
                                messages.text("addressed.add.organization")),
                        it -> model.add(it.get(0), it.get(1)),
                        model::chooseImport,
                        (_, _) -> Optional.empty());
        setCenter(new GridView<>(model.grid(), setting, messages));
    }
}
