package org.undersigned.ui.duplicates;

import atlantafx.base.theme.Styles;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;
import org.undersigned.roster.SignatoryField;
import org.undersigned.roster.directory.Kinship;
import org.undersigned.roster.directory.Verdict;
import org.undersigned.ui.Messages;
import org.undersigned.workflow.desk.Couple;

/// What two are: the same, related, different. Each is decided by one press or one key.
final class DecisionBar<T> extends VBox {

    private final DuplicatesViewModel<T> model;
    private final Messages messages;
    private final HBox kin = new HBox(8);

    DecisionBar(DuplicatesViewModel<T> model, Messages messages) {
        this.model = model;
        this.messages = messages;
        getStyleClass().add("decision-bar");
        HBox pills =
                new HBox(
                        pill(Verdict.SAME, "duplicates.same.tip", Styles.LEFT_PILL, model::same),
                        pill(
                                Verdict.RELATED,
                                "duplicates.related.tip",
                                Styles.CENTER_PILL,
                                model::related),
                        pill(
                                Verdict.DIFFERENT,
                                "duplicates.different.tip",
                                Styles.RIGHT_PILL,
                                model::different));
        Button undo = new Button(messages.text("duplicates.undo"));
        undo.setId("undo-decision");
        undo.setMinWidth(USE_PREF_SIZE);
        undo.getStyleClass().add(Styles.FLAT);
        undo.setTooltip(new Tooltip(messages.text("duplicates.undo.tip")));
        undo.setOnAction(_ -> model.undo());
        model.undoableProperty().subscribe(it -> undo.setDisable(!it || !model.isEditable()));
        FlowPane row = new FlowPane(8, 8, pills, undo);
        row.setAlignment(Pos.CENTER_LEFT);
        Label keys = new Label(messages.text("duplicates.keys"));
        keys.getStyleClass().add("secondary");
        keys.setWrapText(true);
        kin.setAlignment(Pos.CENTER_LEFT);
        kin.getChildren().addAll(new Label(messages.text("duplicates.kin")), kinds());
        getChildren().addAll(kin, row, keys);
        model.currentProperty().subscribe(this::show);
    }

    private void show(@Nullable Couple<T> couple) {
        boolean can = couple != null && model.canBeKin(couple);
        kin.setVisible(can);
        kin.setManaged(can);
    }

    private Button pill(Verdict verdict, String tip, String style, Runnable work) {
        Button button = new Button(messages.word(verdict));
        button.setId(SignatoryField.word(verdict));
        button.getStyleClass().add(style);
        button.setMinWidth(USE_PREF_SIZE);
        button.setTooltip(new Tooltip(messages.text(tip)));
        button.setDisable(!model.isEditable());
        button.setOnAction(_ -> work.run());
        return button;
    }

    private ChoiceBox<Kinship.@Nullable Kind> kinds() {
        ChoiceBox<Kinship.@Nullable Kind> choice = new ChoiceBox<>();
        choice.setId("kinship");
        choice.getItems().add(null);
        choice.getItems().addAll(Kinship.Kind.values());
        choice.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(Kinship.@Nullable Kind kind) {
                        return kind == null
                                ? messages.text("duplicates.kin.unsaid")
                                : messages.word(kind);
                    }

                    @Override
                    public Kinship.@Nullable Kind fromString(String word) {
                        return null;
                    }
                });
        choice.valueProperty().bindBidirectional(model.kinshipProperty());
        return choice;
    }
}
