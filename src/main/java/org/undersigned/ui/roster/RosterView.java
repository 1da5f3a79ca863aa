package org.undersigned.ui.roster;

import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.undersigned.roster.SignOn;
import org.undersigned.ui.Messages;
import org.undersigned.ui.table.Act;
import org.undersigned.ui.table.GridView;

import java.util.List;

/// Shows those who sign a letter, and beside them what is known of the one who is selected.
public final class RosterView extends BorderPane {

    /// With less room the panel lies below the list.
    private static final double ROOM_BESIDE = 640;

    private static final double PANEL_WIDTH = 280;

    /// The share of the height that a panel below the list takes.
    private static final double SHARE = 0.5;

    private final RosterViewModel model;
    private final Messages messages;
    private final GridView<SignOn> grid;
    private final LinePanel panel;
    private final Why why;

    public RosterView(RosterViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.why = new Why(model, messages);
        setId("roster");
        GridView.Setting<SignOn> setting =
                new GridView.Setting<>(
                        "grid.signatories.",
                        model.countsProperty(),
                        List.of(
                                messages.text("signatories.add.name"),
                                messages.text("signatories.add.organization")),
                        it -> model.add(it.get(0), it.get(1)),
                        model::chooseImport,
                        model::reason);
        this.grid = new GridView<>(model.grid(), setting, messages);
        this.panel = new LinePanel(model.line(), model.words(), messages, grid::focusTable);
        grid.add(acts());
        grid.addTool(details());
        grid.addCount(open());
        grid.takeFiles(it -> EvidenceFiles.is(it) || PictureFiles.is(it), model.line()::drop);
        setCenter(grid);
        model.line().openProperty().subscribe(this::place);
        widthProperty().subscribe(this::place);
        heightProperty().subscribe(this::place);
        sceneProperty().subscribe(scene -> model.showingProperty().set(scene != null));
    }

    private List<Act> acts() {
        return List.of(
                act("details", "F4", false, this::enterPanel),
                act("why", "F2", false, this::sayWhy),
                act("evidence", "Shortcut+Shift+A", true, model::attachEvidence),
                act("pin", "Alt+Up", true, () -> model.pin(true)),
                act("unpin", "Alt+Down", true, () -> model.pin(false)),
                new Act(
                        "enroll",
                        messages.text("signatories.act.enroll"),
                        null,
                        true,
                        true,
                        model.line()::enroll));
    }

    private Act act(String key, String keys, boolean changes, Runnable work) {
        return new Act(
                key,
                messages.text("signatories.act." + key),
                KeyCombination.valueOf(keys),
                changes,
                false,
                work);
    }

    private ToggleButton details() {
        ToggleButton button = new ToggleButton(null, new FontIcon(Feather.INFO));
        button.setId("line-details");
        button.setMinWidth(USE_PREF_SIZE);
        button.getStyleClass().addAll("button-icon", "flat", "small");
        button.setTooltip(new Tooltip(messages.text("signatories.details")));
        button.setAccessibleText(messages.text("signatories.details"));
        button.selectedProperty().bindBidirectional(model.line().openProperty());
        return button;
    }

    /// Leads to those who have neither signed nor said that they will not.
    private Button open() {
        Button button = new Button();
        button.setId("open");
        button.getStyleClass().addAll("flat", "small", "accent");
        button.setMinWidth(USE_PREF_SIZE);
        button.setTooltip(new Tooltip(messages.text("signatories.open.tooltip")));
        button.setOnAction(_ -> model.showOpen());
        model.openProperty()
                .subscribe(count -> {
                    button.setText(messages.text("signatories.open", count));
                    button.setVisible(count.intValue() > 0);
                    button.setManaged(count.intValue() > 0);
                });
        return button;
    }

    private void enterPanel() {
        model.line().openProperty().set(true);
        panel.enter();
    }

    private void sayWhy() {
        grid.current().ifPresent(it -> why.say(it, grid.placeOf(it)));
    }

    /// Puts the panel beside the list, or below it where there is no room.
    private void place() {
        boolean open = model.line().openProperty().get();
        boolean beside = getWidth() >= ROOM_BESIDE;
        panel.getStyleClass().remove("below");
        panel.setPrefSize(PANEL_WIDTH, beside ? USE_COMPUTED_SIZE : getHeight() * SHARE);
        if (!open || !beside) {
            setRight(null);
        }
        if (!open || beside) {
            setBottom(null);
        }
        if (open && beside) {
            setRight(panel);
        } else if (open) {
            panel.getStyleClass().add("below");
            setBottom(panel);
        }
    }
}
