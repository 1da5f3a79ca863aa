package org.undersigned.ui.export;

import javafx.css.PseudoClass;
import javafx.scene.layout.BorderPane;

import org.undersigned.ui.Messages;

import java.util.Objects;

/// The screen on which a letter becomes files: at the left what is looked at before, at the right,
/// or below where there is no room, what will be written.
public final class ExportView extends BorderPane {

    /// From this width on both stand side by side.
    private static final double ROOM_FOR_TWO = 680;

    private static final PseudoClass BESIDE = PseudoClass.getPseudoClass("beside");

    private final OutputPane output;

    public ExportView(ExportViewModel model, Messages messages) {
        this.output = new OutputPane(model, messages);
        setId("export");
        getStyleClass().add("export");
        getStylesheets()
                .add(
                        Objects.requireNonNull(ExportView.class.getResource("export.css"))
                                .toExternalForm());
        setCenter(new PreflightPane(model, messages));
        widthProperty().map(it -> it.doubleValue() >= ROOM_FOR_TWO).subscribe(this::place);
        sceneProperty().subscribe(scene -> model.show(scene != null));
    }

    private void place(boolean beside) {
        setRight(null);
        setBottom(null);
        output.pseudoClassStateChanged(BESIDE, beside);
        if (beside) {
            setRight(output);
        } else {
            setBottom(output);
        }
    }
}
