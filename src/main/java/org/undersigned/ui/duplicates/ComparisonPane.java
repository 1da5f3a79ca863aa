package org.undersigned.ui.duplicates;

import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.undersigned.ui.Messages;
import org.undersigned.workflow.desk.Couple;

import java.util.List;

/// Two side by side, field by field: what differs is marked, and beside it stands what will be kept
/// if both are the same.
final class ComparisonPane<T> extends ScrollPane {

    private static final double LABELS = 104;

    private final DuplicatesViewModel<T> model;
    private final Messages messages;
    private final GridPane grid = new GridPane();
    private final RadioButton one = new RadioButton();
    private final RadioButton other = new RadioButton();

    ComparisonPane(DuplicatesViewModel<T> model, Messages messages) {
        this.model = model;
        this.messages = messages;
        setId("comparison");
        getStyleClass().add("comparison");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setContent(grid);
        grid.getStyleClass().add("facts");
        grid.getColumnConstraints().add(new ColumnConstraints(LABELS));
        for (int i = 0; i < 3; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(-1);
            column.setHgrow(Priority.ALWAYS);
            column.setMinWidth(0);
            column.setPrefWidth(120);
            column.setHalignment(HPos.LEFT);
            grid.getColumnConstraints().add(column);
        }
        ToggleGroup choice = new ToggleGroup();
        choose(one, "keep-one", false, choice);
        choose(other, "keep-other", true, choice);
        model.otherKeptProperty().subscribe(() -> show(model.currentProperty().get()));
        model.currentProperty().subscribe(this::show);
    }

    private void choose(RadioButton button, String id, boolean isOther, ToggleGroup group) {
        button.setId(id);
        button.setText(messages.text("duplicates.keep"));
        button.setTooltip(new Tooltip(messages.text("duplicates.keep.tip")));
        button.setToggleGroup(group);
        button.setDisable(!model.isEditable());
        button.setMinWidth(0);
        button.setOnAction(_ -> model.otherKeptProperty().set(isOther));
    }

    private void show(@org.jspecify.annotations.Nullable Couple<T> couple) {
        grid.getChildren().clear();
        if (couple == null) {
            return;
        }
        boolean second = model.otherKeptProperty().get();
        one.setSelected(!second);
        other.setSelected(second);
        one.setAccessibleText(messages.text("duplicates.keep.this", model.name(couple.one())));
        other.setAccessibleText(messages.text("duplicates.keep.this", model.name(couple.other())));
        Label kept = new Label(messages.text("duplicates.kept"));
        kept.getStyleClass().add("heading");
        grid.addRow(0, new Label(), one, other, kept);
        List<Fact> facts = model.facts(couple);
        for (int i = 0; i < facts.size(); i++) {
            Fact fact = facts.get(i);
            grid.addRow(
                    i + 1,
                    label(fact),
                    text(fact.one(), fact, second ? "left" : "taken"),
                    text(fact.other(), fact, second ? "taken" : "left"),
                    text(second ? fact.ofOther() : fact.ofOne(), fact, "kept"));
        }
    }

    private Node label(Fact fact) {
        Label label = new Label(fact.label());
        label.getStyleClass().add("secondary");
        label.setWrapText(true);
        GridPane.setValignment(label, VPos.TOP);
        if (fact.isPrivate()) {
            label.setGraphic(new FontIcon(Feather.LOCK));
            label.setTooltip(new Tooltip(messages.text("duplicates.private")));
        }
        return label;
    }

    private static Label text(String words, Fact fact, String style) {
        Label text = new Label(words.isEmpty() ? "–" : words);
        text.getStyleClass().addAll("fact", style);
        if (fact.differs()) {
            text.getStyleClass().add("differs");
        }
        text.setWrapText(true);
        text.setMinWidth(0);
        text.setMaxWidth(Double.MAX_VALUE);
        GridPane.setValignment(text, VPos.TOP);
        return text;
    }
}
