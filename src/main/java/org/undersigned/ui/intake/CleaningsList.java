package org.undersigned.ui.intake;

import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.undersigned.workflow.intake.Cleaned;
import org.undersigned.workflow.intake.Part;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What is changed in cells, rule by rule; each rule can be switched off.
final class CleaningsList extends VBox {

    /// Of each rule so many changes are shown.
    private static final int SHOWN = 3;

    private final int index;
    private final IntakeViewModel model;
    private final IntakeWords words;

    private CleaningsList(int index, IntakeViewModel model, IntakeWords words) {
        this.index = index;
        this.model = model;
        this.words = words;
        getStyleClass().add("cleanings");
    }

    /// Nothing if nothing is changed, and no rule is off.
    static Optional<CleaningsList> of(
            int index, Bringing thing, Part part, IntakeViewModel model, IntakeWords words) {
        Map<String, List<Cleaned>> rules = new LinkedHashMap<>();
        part.cleaningsByRule().forEach(rules::put);
        thing.off().forEach(it -> rules.putIfAbsent(it, List.of()));
        if (rules.isEmpty()) {
            return Optional.empty();
        }
        CleaningsList list = new CleaningsList(index, model, words);
        list.getChildren().add(list.plain(words.text("intake.cleanings"), "secondary"));
        rules.forEach((rule, cleaned) -> list.add(rule, cleaned, !thing.off().contains(rule)));
        return Optional.of(list);
    }

    private void add(String rule, List<Cleaned> cleaned, boolean on) {
        CheckBox box = new CheckBox(words.rule(rule, cleaned));
        box.setId("intake-rule-" + index + "-" + rule);
        box.setSelected(on);
        box.setOnAction(_ -> model.clean(index, rule, box.isSelected()));
        getChildren().add(box);
        cleaned.stream()
                .limit(SHOWN)
                .forEach(it -> getChildren().add(plain(words.cleaning(it), "cleaning")));
        if (cleaned.size() > SHOWN) {
            String more = words.text("intake.more", cleaned.size() - SHOWN);
            getChildren().add(plain(more, "cleaning"));
        }
    }

    private Label plain(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }
}
