package org.undersigned.ui.intake;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.undersigned.roster.SignOn;
import org.undersigned.workflow.intake.Fate;
import org.undersigned.workflow.intake.Resemblance;

import java.util.EnumMap;
import java.util.Map;

/// Two side by side, why they may be one, and what becomes of the one that is brought.
final class AlikeCell extends ListCell<Resemblance> {

    private final IntakeViewModel model;
    private final IntakeWords words;
    private final Side brought = new Side();
    private final Side there = new Side();
    private final Label reason = new Label();
    private final Map<Fate, ToggleButton> fates = new EnumMap<>(Fate.class);
    private final VBox content;

    /// Who it is, what else is known, and where they stand.
    private static final class Side extends VBox {

        private final Label name = new Label();
        private final Label details = new Label();
        private final Label place = new Label();

        Side() {
            getChildren().setAll(name, details, place);
            name.getStyleClass().add("heading");
            details.getStyleClass().add("secondary");
            place.getStyleClass().add("secondary");
            setMinWidth(0);
            setPrefWidth(0);
            HBox.setHgrow(this, Priority.ALWAYS);
        }

        void show(String who, String what, String where) {
            name.setText(who);
            name.setTooltip(new Tooltip(who));
            details.setText(what);
            place.setText(where);
        }
    }

    AlikeCell(IntakeViewModel model, IntakeWords words) {
        this.model = model;
        this.words = words;
        HBox pair = new HBox(16, brought, there);
        HBox foot = new HBox(8, reason, choice());
        foot.setAlignment(Pos.CENTER_LEFT);
        reason.getStyleClass().add("secondary");
        reason.setMinWidth(0);
        reason.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(reason, Priority.ALWAYS);
        content = new VBox(4, pair, foot);
        content.setMinWidth(0);
        setPrefWidth(0);
    }

    private Node choice() {
        HBox choice = new HBox();
        ToggleGroup group = new ToggleGroup();
        for (Fate fate : Fate.values()) {
            ToggleButton button = new ToggleButton(words.fate(fate));
            button.setToggleGroup(group);
            button.getStyleClass()
                    .addAll(
                            "small",
                            switch (fate) {
                                case SAME -> "left-pill";
                                case ADD -> "center-pill";
                                case LEAVE_OUT -> "right-pill";
                            });
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(_ -> decide(fate));
            fates.put(fate, button);
            choice.getChildren().add(button);
        }
        return choice;
    }

    private void decide(Fate fate) {
        Resemblance alike = getItem();
        if (alike != null) {
            model.decide(alike, fate);
            show(alike);
        }
    }

    @Override
    protected void updateItem(@Nullable Resemblance alike, boolean empty) {
        super.updateItem(alike, empty);
        setText(null);
        if (empty || alike == null) {
            setGraphic(null);
            return;
        }
        show(alike);
        setGraphic(content);
    }

    private void show(Resemblance alike) {
        show(brought, alike.brought(), words.row(alike.brought()), alike.differs());
        show(there, alike.twin().line(), words.place(alike), alike.differs());
        String why = words.reason(alike);
        reason.setText(why);
        reason.setTooltip(new Tooltip(why));
        fates.forEach((fate, button) -> button.setSelected(fate == model.fate(alike)));
        setAccessibleText(
                words.text(
                        "intake.alike.said",
                        alike.brought().signatory().listedName(),
                        alike.twin().line().signatory().listedName(),
                        why));
    }

    /// The status is told where the two have different ones: the list keeps its own.
    private void show(Side side, SignOn line, String place, boolean differs) {
        side.show(
                line.signatory().listedName(),
                IntakeWords.details(line.signatory()),
                differs ? words.text("intake.alike.status", place, words.status(line)) : place);
    }
}
