package org.undersigned.ui.roster;

import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.FlowPane;

import org.kordamp.ikonli.feather.Feather;
import org.undersigned.roster.SignOn;
import org.undersigned.ui.Messages;

/// Erases somebody for good. It is asked first, in place, and the button says what it does.
final class EraseSection {

    private final LineModel model;
    private final SignOn line;
    private final Messages messages;
    private final Section section;

    EraseSection(LineModel model, SignOn line, Messages messages) {
        this.model = model;
        this.line = line;
        this.messages = messages;
        this.section = new Section(messages.text("line.erase"));
    }

    Section section() {
        section.setId("line-erase");
        offer();
        return section;
    }

    private Button offer() {
        clear();
        Button ask =
                Section.button("erase", messages.text("line.erase.ask"), Feather.USER_X, this::ask);
        ask.getStyleClass().add("danger");
        section.add(ask);
        return ask;
    }

    private void ask() {
        clear();
        String name = line.signatory().listedName();
        CheckBox everywhere = new CheckBox(messages.text("line.erase.everywhere"));
        everywhere.setId("erase-everywhere");
        everywhere.setWrapText(true);
        everywhere.setSelected(true);
        var what = section.say("", "line-warning");
        what.setId("erase-what");
        everywhere
                .selectedProperty()
                .subscribe(all ->
                        what.setText(
                                messages.text(all ? "line.erase.all" : "line.erase.line", name)));
        section.add(everywhere);
        Button keep =
                Section.button(
                        "erase-keep",
                        messages.text("line.erase.keep"),
                        Feather.ROTATE_CCW,
                        () -> offer().requestFocus());
        Button erase =
                Section.button(
                        "erase-now",
                        messages.text("line.erase.now", name),
                        Feather.USER_X,
                        () -> model.erase(everywhere.isSelected()));
        erase.getStyleClass().removeAll("flat");
        erase.getStyleClass().add("danger");
        FlowPane buttons = new FlowPane(erase, keep);
        buttons.getStyleClass().add("line-buttons");
        section.add(buttons);
        keep.requestFocus();
    }

    private void clear() {
        section.getChildren().subList(1, section.getChildren().size()).clear();
    }
}
