package org.undersigned.ui.roster;

import atlantafx.base.controls.Popover;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.undersigned.roster.SignOn;
import org.undersigned.ui.Messages;
import org.undersigned.ui.table.Row;

/// “Why here?”: why somebody is printed where they are, and another place to be sorted to.
final class Why {

    private static final double WIDTH = 300;

    private final RosterViewModel model;
    private final Messages messages;
    private final Popover popover = new Popover();

    Why(RosterViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        popover.setDetachable(false);
        popover.setArrowLocation(Popover.ArrowLocation.TOP_CENTER);
    }

    /// Says it beside the line.
    ///
    /// @param place where the line is on the screen
    void say(Row<SignOn> row, Node place) {
        Label sentence = new Label(model.why(row));
        sentence.setId("why");
        sentence.setWrapText(true);
        sentence.setPrefWidth(WIDTH);
        sentence.setMinHeight(Label.USE_PREF_SIZE);
        VBox content = new VBox(12, sentence);
        content.getStyleClass().add("why");
        if (model.line().isEditable()) {
            content.getChildren().add(sorting(row, content));
        }
        popover.setContentNode(content);
        popover.show(place);
        content.getChildren().getLast().requestFocus();
    }

    private Button sorting(Row<SignOn> row, VBox content) {
        Button button = new Button(messages.text("signatories.why.sort"));
        button.setId("why-sort");
        button.setOnAction(_ -> {
            HBox form = form(row);
            content.getChildren().set(content.getChildren().indexOf(button), form);
            form.getChildren().getFirst().requestFocus();
        });
        return button;
    }

    private HBox form(Row<SignOn> row) {
        TextField field = new TextField(row.value().signatory().standing().sortKey());
        field.setId("why-key");
        field.setPromptText(row.value().signatory().listedName());
        field.setAccessibleText(messages.text("word.field.sort_key"));
        HBox.setHgrow(field, Priority.ALWAYS);
        Button done = new Button(messages.text("signatories.why.sort.done"));
        done.setId("why-done");
        Runnable sort =
                () -> {
                    popover.hide();
                    model.sortUnder(row, field.getText());
                };
        field.setOnAction(_ -> sort.run());
        done.setOnAction(_ -> sort.run());
        return new HBox(8, field, done);
    }
}
