package org.undersigned.ui.shell;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;
import org.undersigned.ui.Messages;
import org.undersigned.ui.desk.LetterModel;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The screens of one letter after another: a row of buttons to choose by, and the screen that is
/// chosen. A screen is made when it is first shown.
final class Screens {

    private final List<Screen> screens;
    private final HBox buttons = new HBox();
    private final StackPane place = new StackPane();
    private final ToggleGroup choice = new ToggleGroup();
    private final ReadOnlyIntegerWrapper shown = new ReadOnlyIntegerWrapper();
    private final Map<Integer, Region> made = new HashMap<>();
    private @Nullable LetterModel letter;

    Screens(List<Screen> screens, Messages messages) {
        this.screens = List.copyOf(screens);
        for (int i = 0; i < screens.size(); i++) {
            buttons.getChildren().add(button(i, messages));
        }
        buttons.getStyleClass().add("screens");
        choice.selectedToggleProperty()
                .addListener((_, before, now) -> {
                    if (now == null && before != null) {
                        before.setSelected(true);
                    }
                });
        place.setMinWidth(420);
        show(0);
    }

    HBox buttons() {
        return buttons;
    }

    StackPane place() {
        return place;
    }

    /// The index of the screen that is shown.
    ReadOnlyIntegerProperty shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// Shows the screens of another letter, or nothing.
    void turnTo(@Nullable LetterModel other) {
        letter = other;
        made.clear();
        buttons.setDisable(other == null);
        show(shown.get());
    }

    /// Chooses a screen.
    void show(int index) {
        shown.set(index);
        choice.selectToggle(choice.getToggles().get(index));
        LetterModel now = letter;
        if (now == null) {
            place.getChildren().clear();
        } else {
            place.getChildren()
                    .setAll(made.computeIfAbsent(index, it -> screens.get(it).maker().apply(now)));
        }
    }

    private ToggleButton button(int index, Messages messages) {
        String key = screens.get(index).key();
        ToggleButton button = new ToggleButton(messages.text("shell.screen." + key));
        button.setId("screen-" + key);
        button.setToggleGroup(choice);
        String pill =
                index == 0
                        ? "left-pill"
                        : index == screens.size() - 1 ? "right-pill" : "center-pill";
        button.getStyleClass().add(pill);
        button.setOnAction(_ -> show(index));
        return button;
    }
}
