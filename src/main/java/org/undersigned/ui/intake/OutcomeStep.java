package org.undersigned.ui.intake;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;
import org.undersigned.problem.Problem;
import org.undersigned.workflow.intake.Part;

/// The third step: what will come of it all, for each thing that is brought.
final class OutcomeStep extends VBox {

    /// As many of each kind are told.
    private static final int TOLD = 6;

    /// What the columns step tells in the window's own words.
    private static final String UNKNOWN_COLUMNS = "roster.unknownColumns";

    private final IntakeViewModel model;
    private final IntakeWords words;

    OutcomeStep(IntakeViewModel model, IntakeWords words) {
        this.model = model;
        this.words = words;
        getStyleClass().add("step");
        VBox parts = new VBox();
        parts.getStyleClass().add("parts");
        for (int i = 0; i < model.things().size(); i++) {
            @Nullable Part part = model.things().get(i).part();
            if (part != null) {
                parts.getChildren().add(part(i, model.things().get(i), part));
            }
        }
        ScrollPane scroll = new ScrollPane(parts);
        scroll.setId("intake-outcome");
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().add(scroll);
    }

    private Node part(int index, Bringing thing, Part part) {
        Label name = new Label(words.heading(thing));
        name.getStyleClass().add("secondary");
        name.setWrapText(true);
        Label effect = new Label(words.effect(part));
        effect.setId("intake-effect-" + index);
        effect.getStyleClass().add("effect");
        effect.setWrapText(true);
        VBox all = new VBox(name, effect);
        all.getStyleClass().add("part");
        part.problems().stream()
                .filter(Problem::isError)
                .forEach(it -> all.getChildren().add(ProblemLine.of(it, words)));
        if (!part.unfit().isEmpty()) {
            unfit(all, index, thing, part);
        }
        part.problems().stream()
                .filter(it -> !it.isError() && !it.key().equals(UNKNOWN_COLUMNS))
                .forEach(it -> all.getChildren().add(ProblemLine.of(it, words)));
        AlikePane.of(index, part.effect(), model, words).ifPresent(all.getChildren()::add);
        CleaningsList.of(index, thing, part, model, words).ifPresent(all.getChildren()::add);
        words.others(part).ifPresent(it -> all.getChildren().add(plain(it, "secondary")));
        VBox newcomers = new VBox();
        all.getChildren().add(newcomers);
        follow(index, effect, newcomers);
        return all;
    }

    /// What comes of it changes with what is decided of those who resemble somebody.
    private void follow(int index, Label effect, VBox newcomers) {
        Subscription watch =
                model.planProperty()
                        .subscribe(plan -> {
                            @Nullable Part now = model.things().get(index).part();
                            if (plan != null && now != null) {
                                effect.setText(words.effect(now));
                                newcomers.getChildren().clear();
                                Newcomers.of(now.effect(), index, words)
                                        .ifPresent(newcomers.getChildren()::add);
                            }
                        });
        sceneProperty()
                .subscribe((_, scene) -> {
                    if (scene == null) {
                        watch.unsubscribe();
                    }
                });
    }

    private void unfit(VBox all, int index, Bringing thing, Part part) {
        if (thing.leavingOut()) {
            part.unfit().stream()
                    .limit(TOLD)
                    .forEach(it -> all.getChildren().add(plain(words.what(it), "left-out")));
            more(all, part.unfit().size());
        }
        CheckBox leave = new CheckBox(words.text("intake.leaveOut", part.unfitRows()));
        leave.setId("intake-leave-out-" + index);
        leave.setSelected(thing.leavingOut());
        leave.setOnAction(_ -> model.leaveOut(index, leave.isSelected()));
        all.getChildren().add(leave);
    }

    private void more(VBox all, int size) {
        if (size > TOLD) {
            all.getChildren().add(plain(words.text("intake.more", size - TOLD), "secondary"));
        }
    }

    private static Label plain(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }
}
