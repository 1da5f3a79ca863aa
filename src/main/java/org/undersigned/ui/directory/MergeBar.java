package org.undersigned.ui.directory;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.FlowPane;

import org.undersigned.ui.Messages;
import org.undersigned.ui.table.Row;

import java.util.List;

/// Makes one of the two that are selected, under the name of one of them.
final class MergeBar extends FlowPane {

    private static final double NAME = 280;

    private final Button first = new Button();
    private final Button second = new Button();

    MergeBar(DirectoryViewModel model, Messages messages) {
        super(8, 8);
        setId("merge");
        getStyleClass().add("merge-bar");
        dress(first, "merge-first", () -> model.merge(false));
        dress(second, "merge-second", () -> model.merge(true));
        getChildren().addAll(new Label(messages.text("directory.merge")), first, second);
        model.grid().selectedProperty().subscribe(it -> show(it, model, messages));
    }

    private static void dress(Button button, String id, Runnable work) {
        button.setId(id);
        button.setMaxWidth(NAME);
        button.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        button.setMnemonicParsing(false);
        button.setOnAction(_ -> work.run());
    }

    private void show(List<Row<Line>> selected, DirectoryViewModel model, Messages messages) {
        boolean two = model.isEditable() && selected.size() == 2;
        setVisible(two);
        setManaged(two);
        if (two) {
            first.setText(name(selected.getFirst(), messages));
            second.setText(name(selected.getLast(), messages));
        }
    }

    private static String name(Row<Line> row, Messages messages) {
        return messages.text("directory.merge.keep", row.value().party().name());
    }
}
