package org.undersigned.ui.table;

import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;

/// Where the text of a cell is typed or chosen.
sealed interface CellEditor {

    /// Makes the one for a column.
    static CellEditor of(Editing editing) {
        return switch (editing) {
            case Editing.Lines _ -> new Lines(new TextArea());
            case Editing.Choice(var options, boolean free) -> {
                ComboBox<Option> box = new ComboBox<>(FXCollections.observableArrayList(options));
                box.setEditable(free);
                yield free ? new Free(box) : new Choice(box);
            }
            case Editing.Line _, Editing.Never _ -> new Line(new TextField());
        };
    }

    Node node();

    /// Begins with this text.
    void open(String text);

    /// What is typed or chosen now.
    String text();

    /// Whether it has opened a list that takes the keys first.
    default boolean isListOpen() {
        return false;
    }

    /// One line.
    record Line(TextField node) implements CellEditor {

        @Override
        public void open(String text) {
            node.setText(text);
            node.selectAll();
        }

        @Override
        public String text() {
            return node.getText();
        }
    }

    /// Several lines.
    record Lines(TextArea node) implements CellEditor {

        @Override
        public void open(String text) {
            node.setText(text);
            node.selectAll();
        }

        @Override
        public String text() {
            return node.getText();
        }
    }

    /// One of several, and nothing else.
    record Choice(ComboBox<Option> node) implements CellEditor {

        @Override
        public void open(String text) {
            node.getItems().stream()
                    .filter(it -> it.value().equals(text))
                    .findFirst()
                    .ifPresentOrElse(node::setValue, () -> node.setValue(null));
        }

        @Override
        public String text() {
            Option option = node.getValue();
            return option == null ? "" : option.value();
        }

        @Override
        public boolean isListOpen() {
            return node.isShowing();
        }
    }

    /// One of several, or something else that is typed.
    record Free(ComboBox<Option> node) implements CellEditor {

        @Override
        public void open(String text) {
            node.getEditor().setText(text);
            node.getEditor().selectAll();
        }

        @Override
        public String text() {
            return node.getEditor().getText();
        }

        @Override
        public boolean isListOpen() {
            return node.isShowing();
        }
    }
}
