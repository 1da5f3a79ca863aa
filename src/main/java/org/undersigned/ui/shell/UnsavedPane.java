package org.undersigned.ui.shell;

import atlantafx.base.theme.Styles;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.undersigned.ui.Messages;
import org.undersigned.ui.Outside;
import org.undersigned.ui.Outside.Purpose;

/// Asks what is to become of what cannot be saved, when somebody wants to leave.
final class UnsavedPane extends StackPane {

    private final Button stay;

    UnsavedPane(
            Unsaved unsaved,
            WindowModel window,
            Outside outside,
            Sentence sentence,
            Messages messages) {
        setId("unsaved");
        Label title = new Label(messages.text("unsaved.title"));
        title.getStyleClass().add("question-title");
        Label why = new Label(sentence.both(unsaved.why()));
        why.setWrapText(true);
        Button lose = button("unsaved.lose", messages);
        lose.getStyleClass().addAll(Styles.BUTTON_OUTLINED, Styles.DANGER);
        lose.setOnAction(_ -> window.leaveWithoutSaving());
        Button copy = button("unsaved.copy", messages);
        copy.setOnAction(_ ->
                outside.save(Purpose.WORKSPACE, messages.text("new.workspaceCopy", titleOf(window)))
                        .ifPresent(window::leaveWithCopy));
        stay = button("unsaved.stay", messages);
        stay.setOnAction(_ -> window.stay());
        stay.setDefaultButton(true);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        VBox box = new VBox(title, why, new HBox(8, lose, gap, copy, stay));
        box.getStyleClass().add("question");
        box.setMaxSize(520, USE_PREF_SIZE);
        setAlignment(Pos.CENTER);
        setMargin(box, new Insets(24));
        getChildren().addAll(new Scrim(), box);
        setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                window.stay();
                key.consume();
            }
        });
    }

    /// The harmless answer has the keyboard.
    void begin() {
        stay.requestFocus();
    }

    private static String titleOf(WindowModel window) {
        var desk = window.deskProperty().get();
        return desk == null ? "" : desk.title();
    }

    private static Button button(String key, Messages messages) {
        Button button = new Button(messages.text(key));
        button.setId(key.replace('.', '-'));
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }
}
