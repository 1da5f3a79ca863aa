package org.undersigned.ui.details;

import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.undersigned.letter.SignatoryList.Shown;
import org.undersigned.ui.Messages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What is printed of those who sign, in the order in which it was chosen.
final class ShownChoice extends VBox {

    private final FrontField field;
    private final Messages messages;
    private final Map<String, CheckBox> boxes = new LinkedHashMap<>();
    private final Label order = new Label();

    ShownChoice(FrontField field, boolean editable, Messages messages) {
        this.field = field;
        this.messages = messages;
        setId(Controls.id(field));
        setSpacing(4);
        FlowPane flow = new FlowPane(12, 6);
        for (Shown shown : Shown.values()) {
            String word = Fields.word(shown);
            CheckBox box = new CheckBox(messages.word(shown));
            box.setId("show-" + word);
            box.setDisable(!editable);
            box.setOnAction(_ -> choose(word, box.isSelected()));
            boxes.put(word, box);
            flow.getChildren().add(box);
        }
        order.getStyleClass().add("secondary");
        order.setWrapText(true);
        getChildren().addAll(flow, order);
        field.textProperty().subscribe(this::show);
    }

    private void show(String lines) {
        List<String> words = lines.lines().toList();
        boxes.forEach((word, box) -> box.setSelected(words.contains(word)));
        List<String> names =
                words.stream()
                        .map(word -> boxes.containsKey(word) ? boxes.get(word).getText() : word)
                        .toList();
        order.setText(messages.text("details.shownOrder", String.join(", ", names)));
    }

    private void choose(String word, boolean chosen) {
        List<String> words = new ArrayList<>(field.textProperty().get().lines().toList());
        words.remove(word);
        if (chosen) {
            words.add(word);
        }
        if (words.isEmpty()) {
            show(field.textProperty().get());
        } else {
            field.choose(String.join("\n", words));
        }
    }
}
