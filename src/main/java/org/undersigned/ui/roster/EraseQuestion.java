package org.undersigned.ui.roster;

import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.undersigned.roster.SignOn;
import org.undersigned.ui.Messages;

/// Asks whether somebody is to be erased for good, in the place of what the panel says of them. The
/// button says what it does, and what is safe has the focus.
final class EraseQuestion extends VBox {

    private final Button keep;

    /// @param answered what is done when it is answered, either way
    EraseQuestion(LineModel model, SignOn line, Messages messages, Runnable answered) {
        String name = line.signatory().listedName();
        setId("erase-question");
        getStyleClass().add("line-content");
        CheckBox everywhere = new CheckBox(messages.text("line.erase.everywhere"));
        everywhere.setId("erase-everywhere");
        everywhere.setWrapText(true);
        everywhere.setMinHeight(USE_PREF_SIZE);
        everywhere.setSelected(true);
        Label what = new Label();
        what.setId("erase-what");
        what.setWrapText(true);
        what.setMinHeight(USE_PREF_SIZE);
        what.getStyleClass().add("line-warning");
        everywhere
                .selectedProperty()
                .subscribe(all ->
                        what.setText(
                                messages.text(all ? "line.erase.all" : "line.erase.line", name)));
        Button erase =
                Section.button(
                        "erase-now",
                        messages.text("line.erase.now", name),
                        Feather.USER_X,
                        () -> {
                            answered.run();
                            model.erase(everywhere.isSelected());
                        });
        erase.getStyleClass().removeAll("flat");
        erase.getStyleClass().add("danger");
        erase.setMaxWidth(Double.MAX_VALUE);
        keep = Section.button("erase-keep", messages.text("line.erase.keep"), Feather.X, answered);
        getChildren().addAll(what, everywhere, erase, keep);
    }

    /// Goes to what is safe.
    void enter() {
        keep.requestFocus();
    }
}
