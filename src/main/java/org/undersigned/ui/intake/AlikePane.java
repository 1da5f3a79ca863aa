package org.undersigned.ui.intake;

import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.undersigned.workflow.intake.Effect;
import org.undersigned.workflow.intake.Fate;
import org.undersigned.workflow.intake.Resemblance;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Those who are probably there already, each beside the one that is there: they are the same, or
/// they are added, or they are left out.
final class AlikePane extends VBox {

    private static final double ROW = 104;

    /// As many are seen without scrolling.
    private static final int SEEN = 3;

    private final IntakeViewModel model;
    private final IntakeWords words;

    private AlikePane(
            int index, List<Resemblance> alike, IntakeViewModel model, IntakeWords words) {
        this.model = model;
        this.words = words;
        getStyleClass().add("alike");
        Label head = new Label(words.text("intake.alike", alike.size()));
        head.getStyleClass().add("heading");
        getChildren().add(head);
        ListView<Resemblance> list = new ListView<>(FXCollections.observableList(sorted(alike)));
        list.setId("intake-alike-" + index);
        list.setCellFactory(_ -> new AlikeCell(model, words));
        list.setFixedCellSize(ROW);
        double height = Math.min(SEEN + 0.4, alike.size()) * ROW + 2;
        list.setPrefHeight(height);
        list.setMinHeight(height);
        if (alike.size() > 1) {
            getChildren().add(all(index, alike, list));
        }
        getChildren().add(list);
    }

    /// Nothing if nobody resembles anybody.
    static Optional<Node> of(int index, Effect effect, IntakeViewModel model, IntakeWords words) {
        return effect instanceof Effect.Signers signers && !signers.alike().isEmpty()
                ? Optional.of(new AlikePane(index, signers.alike(), model, words))
                : Optional.empty();
    }

    /// The sure ones first, then as they were brought.
    private static List<Resemblance> sorted(List<Resemblance> alike) {
        return alike.stream().sorted(Comparator.comparing(it -> !it.isSure())).toList();
    }

    private Node all(int index, List<Resemblance> alike, ListView<Resemblance> list) {
        FlowPane all = new FlowPane(8, 4, new Label(words.text("intake.alike.all")));
        for (Fate fate : Fate.values()) {
            Button button = new Button(words.fate(fate));
            button.setId("intake-alike-" + index + "-" + fate);
            button.getStyleClass().add("small");
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setOnAction(_ -> {
                model.decide(alike, fate);
                list.refresh();
            });
            all.getChildren().add(button);
        }
        all.getStyleClass().add("all");
        return all;
    }
}
