package org.undersigned.ui.shell;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.undersigned.ui.Messages;
import org.undersigned.ui.Present;
import org.undersigned.ui.desk.DeskModel;
import org.undersigned.ui.desk.SaveState;
import org.undersigned.workflow.desk.Proof;
import org.undersigned.workflow.desk.Step;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/// The window's memory: saved when, how much, what is wrong, and how to take back what was done
/// last.
final class StatusBar extends HBox {

    private final Messages messages;

    StatusBar(DeskModel desk, Commands commands, Messages messages) {
        this.messages = messages;
        getStyleClass().add("status-line");
        setId("status-bar");
        Label saved = new Label();
        saved.setId("saved");
        saved.textProperty().bind(desk.saveStateProperty().map(this::said));
        ObservableValue<Proof> proof =
                Present.flatMap(desk.letterProperty(), it -> it.proof().proofProperty());
        Label measure = new Label();
        measure.setId("measure");
        measure.textProperty()
                .bind(
                        proof.map(it -> messages.text("status.measure", it.words(), it.pages()))
                                .orElse(""));
        Label problems = new Label();
        problems.setId("problems");
        problems.textProperty()
                .bind(
                        proof.map(it -> messages.text("status.problems", it.problems().size()))
                                .orElse(""));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(saved, measure, problems, gap, undo(desk, commands));
    }

    private Button undo(DeskModel desk, Commands commands) {
        Button undo = new Button();
        undo.setId("undo");
        undo.getStyleClass().add("flat");
        Command command = commands.get("undo");
        undo.textProperty()
                .bind(
                        Present.map(
                                        desk.undoProperty(),
                                        step -> messages.text("status.undo", said(step)))
                                .orElse(""));
        undo.visibleProperty().bind(command.possible());
        undo.setOnAction(_ -> command.run());
        return undo;
    }

    private String said(Step step) {
        return messages.text(step.key(), step.arguments().toArray());
    }

    private String said(SaveState state) {
        return switch (state) {
            case SaveState.Untouched _ -> messages.text("status.untouched");
            case SaveState.Saved(Instant at) -> messages.text("status.saved", time(at));
            case SaveState.Saving _ -> messages.text("status.saving");
            case SaveState.NotSaved _ -> messages.text("status.notSaved");
            case SaveState.ReadOnly _ -> messages.text("status.readOnly");
        };
    }

    private String time(Instant at) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(messages.locale())
                .format(at.atZone(ZoneId.systemDefault()));
    }
}
