package org.undersigned.ui.roster;

import javafx.scene.layout.BorderPane;

import org.undersigned.roster.SignOn;
import org.undersigned.ui.Messages;
import org.undersigned.ui.table.GridView;

import java.util.List;

/// Shows those who sign a letter.
public final class RosterView extends BorderPane {

    public RosterView(RosterViewModel model, Messages messages) {
        setId("roster");
        GridView.Setting<SignOn> setting =
                new GridView.Setting<>(
                        "grid.signatories.",
                        model.countsProperty(),
                        List.of(
                                messages.text("signatories.add.name"),
                                messages.text("signatories.add.organization")),
                        it -> model.add(it.get(0), it.get(1)),
                        model::chooseImport,
                        model::reason);
        setCenter(new GridView<>(model.grid(), setting, messages));
        sceneProperty().subscribe(scene -> model.showingProperty().set(scene != null));
    }
}
