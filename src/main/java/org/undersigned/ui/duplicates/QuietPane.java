package org.undersigned.ui.duplicates;

import atlantafx.base.theme.Styles;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.VBox;

import org.undersigned.ui.Messages;

/// What stands there while nothing is to be decided.
final class QuietPane extends VBox {

    private static final double WHEEL = 32;

    private final Messages messages;
    private final ProgressIndicator wheel = new ProgressIndicator();
    private final Label sentence = new Label();
    private final Button leave = new Button();

    QuietPane(Messages messages, Runnable back) {
        super(16);
        this.messages = messages;
        setId("quiet");
        getStyleClass().add("quiet");
        setAlignment(Pos.CENTER);
        wheel.setMaxSize(WHEEL, WHEEL);
        sentence.setId("quiet-sentence");
        sentence.getStyleClass().add("empty-sentence");
        sentence.setWrapText(true);
        leave.setText(messages.text("duplicates.done.back"));
        leave.setId("quiet-back");
        leave.getStyleClass().add(Styles.ACCENT);
        leave.setOnAction(_ -> back.run());
    }

    /// Takes the keyboard.
    void focus() {
        leave.requestFocus();
    }

    void show(Phase phase) {
        setVisible(phase != Phase.ASKING);
        switch (phase) {
            case SEARCHING -> {
                sentence.setText(messages.text("duplicates.searching"));
                getChildren().setAll(wheel, sentence, leave);
            }
            case DONE -> {
                sentence.setText(messages.text("duplicates.done"));
                getChildren().setAll(sentence, leave);
            }
            case ASKING -> getChildren().clear();
        }
    }
}
