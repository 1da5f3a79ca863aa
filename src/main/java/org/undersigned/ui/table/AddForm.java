package org.undersigned.ui.table;

import atlantafx.base.theme.Styles;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.undersigned.ui.Messages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// A form of one row for one more line: nothing is on the list before it has a name. It stays open
/// for the next one until Esc.
final class AddForm extends VBox {

    private final List<TextField> fields = new ArrayList<>();
    private final Function<List<String>, Optional<String>> add;
    private final Label refusal = new Label();
    private Runnable left = () -> {};

    AddForm(List<String> prompts, Function<List<String>, Optional<String>> add, Messages messages) {
        this.add = add;
        setId("add-form");
        getStyleClass().add("add-form");
        for (String prompt : prompts) {
            TextField field = new TextField();
            field.setId("add-" + fields.size());
            field.setPromptText(prompt);
            field.setAccessibleText(prompt);
            field.setOnAction(_ -> submit());
            HBox.setHgrow(field, Priority.ALWAYS);
            fields.add(field);
        }
        refusal.setId("add-refusal");
        refusal.getStyleClass().add("refusal-text");
        refusal.setWrapText(true);
        Button button = new Button(messages.text("grid.add.one"));
        button.setId("add-one");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> submit());
        Button close = new Button(messages.text("grid.add.done"));
        close.setId("add-done");
        close.setMinWidth(USE_PREF_SIZE);
        close.getStyleClass().add(Styles.FLAT);
        close.setOnAction(_ -> close());
        HBox row = new HBox();
        row.getStyleClass().add("add-row");
        row.getChildren().addAll(fields);
        row.getChildren().addAll(button, close);
        getChildren().addAll(row, refusal);
        addEventFilter(
                KeyEvent.KEY_PRESSED,
                key -> {
                    if (key.getCode() == KeyCode.ESCAPE) {
                        close();
                        key.consume();
                    }
                });
        show(false);
    }

    /// What is done when it is closed.
    void setOnLeft(Runnable work) {
        left = work;
    }

    void open() {
        show(true);
        fields.getFirst().requestFocus();
    }

    private void close() {
        fields.forEach(TextField::clear);
        show(false);
        left.run();
    }

    private void show(boolean now) {
        setVisible(now);
        setManaged(now);
        refuse("");
    }

    private void submit() {
        Optional<String> why = add.apply(fields.stream().map(TextField::getText).toList());
        refuse(why.orElse(""));
        if (why.isEmpty()) {
            fields.forEach(TextField::clear);
        }
        fields.getFirst().requestFocus();
    }

    private void refuse(String why) {
        refusal.setText(why);
        refusal.setVisible(!why.isEmpty());
        refusal.setManaged(!why.isEmpty());
    }
}
