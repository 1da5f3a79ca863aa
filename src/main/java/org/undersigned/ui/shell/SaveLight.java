package org.undersigned.ui.shell;

import atlantafx.base.controls.Popover;
import atlantafx.base.theme.Styles;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.undersigned.ui.Messages;
import org.undersigned.ui.desk.DeskModel;
import org.undersigned.ui.desk.SaveState;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.stream.Collectors;

/// Says whether everything is saved; where it is not, a click says why and offers to try again.
final class SaveLight extends Button {

    private final WindowModel window;
    private final DeskModel desk;
    private final Sentence sentence;
    private final Messages messages;

    SaveLight(WindowModel window, DeskModel desk, Sentence sentence, Messages messages) {
        this.window = window;
        this.desk = desk;
        this.sentence = sentence;
        this.messages = messages;
        setId("saved");
        getStyleClass().addAll(Styles.FLAT, "status-button");
        desk.saveStateProperty().subscribe(this::show);
        setOnAction(_ -> explain());
    }

    private void show(SaveState state) {
        setText(said(state));
        String why = why(state);
        setTooltip(why.isEmpty() ? null : new Tooltip(why));
        setAccessibleText(why.isEmpty() ? getText() : getText() + ": " + why);
        getStyleClass().remove(Styles.DANGER);
        setGraphic(null);
        switch (state) {
            case SaveState.NotSaved _ -> {
                getStyleClass().add(Styles.DANGER);
                setGraphic(new FontIcon(Feather.ALERT_OCTAGON));
            }
            case SaveState.ReadOnly _ -> setGraphic(new FontIcon(Feather.LOCK));
            case SaveState.Untouched _, SaveState.Saved _, SaveState.Saving _ -> {}
        }
    }

    private void explain() {
        SaveState state = desk.saveStateProperty().get();
        if (why(state).isEmpty()) {
            return;
        }
        Label why = new Label(why(state));
        why.setWrapText(true);
        why.setPrefWidth(320);
        Button again = new Button(messages.text("status.again"));
        again.setId("try-again");
        VBox content = new VBox(12, why, again);
        Popover popover = new Popover(content);
        popover.setDetachable(false);
        popover.setArrowLocation(Popover.ArrowLocation.BOTTOM_LEFT);
        switch (state) {
            case SaveState.NotSaved _ ->
                    again.setOnAction(_ -> {
                        popover.hide();
                        desk.flush();
                    });
            case SaveState.ReadOnly _ ->
                    again.setOnAction(_ -> {
                        popover.hide();
                        window.openAgain();
                    });
            case SaveState.Untouched _, SaveState.Saved _, SaveState.Saving _ ->
                    content.getChildren().remove(again);
        }
        popover.show(this);
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

    private String why(SaveState state) {
        return switch (state) {
            case SaveState.NotSaved(var problem) -> sentence.both(problem);
            case SaveState.ReadOnly _ ->
                    window.warnings().stream().map(sentence::both).collect(Collectors.joining(" "));
            case SaveState.Saved _ -> messages.text("status.savedWhere", desk.file());
            case SaveState.Untouched _, SaveState.Saving _ -> "";
        };
    }

    private String time(Instant at) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(messages.locale())
                .format(at.atZone(ZoneId.systemDefault()));
    }
}
