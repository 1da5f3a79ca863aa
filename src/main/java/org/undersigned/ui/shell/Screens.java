package org.undersigned.ui.shell;

import atlantafx.base.theme.Styles;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
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
import java.util.Optional;

/// The screens of one letter after another: a row of buttons to choose by, and the screen that is
/// chosen. A screen is made when it is first shown.
final class Screens {

    /// What is edited needs so much room.
    static final double LEAST = 420;

    private final List<Screen> screens;
    private final HBox buttons = new HBox();
    private final StackPane place = new StackPane();
    private final Messages messages;
    private final ToggleGroup choice = new ToggleGroup();
    private final ReadOnlyIntegerWrapper shown = new ReadOnlyIntegerWrapper();
    private final Map<Integer, Region> made = new HashMap<>();
    private @Nullable LetterModel letter;

    Screens(List<Screen> screens, Messages messages) {
        this.screens = List.copyOf(screens);
        this.messages = messages;
        for (int i = 0; i < screens.size(); i++) {
            buttons.getChildren().add(button(i));
        }
        buttons.setId("screens");
        buttons.setAlignment(Pos.CENTER);
        buttons.setMinWidth(Region.USE_PREF_SIZE);
        choice.selectedToggleProperty()
                .addListener((_, before, now) -> {
                    if (now == null && before != null) {
                        before.setSelected(true);
                    }
                });
        place.setId("screen");
        place.setMinWidth(LEAST);
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
        buttons.setVisible(other != null);
        for (int i = 0; i < screens.size(); i++) {
            name(button(i, choice), screens.get(i).key(), other);
        }
        show(shown.get());
    }

    /// Whether there is a screen with this key.
    boolean has(String key) {
        return screens.stream().anyMatch(it -> it.key().equals(key));
    }

    /// Chooses a screen by its key, if there is one.
    void show(String key) {
        for (int i = 0; i < screens.size(); i++) {
            if (screens.get(i).key().equals(key)) {
                show(i);
            }
        }
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

    /// The names of lists say how long they are.
    private void name(ToggleButton button, String key, @Nullable LetterModel letter) {
        String name = messages.text("shell.screen." + key);
        button.textProperty().unbind();
        button.setText(name);
        if (letter != null) {
            listOf(key, letter)
                    .ifPresent(list ->
                            button.textProperty()
                                    .bind(
                                            Bindings.size(list)
                                                    .map(size -> counted(name, size.intValue()))));
        }
    }

    private String counted(String name, int count) {
        return messages.text("shell.screen.counted", name, count);
    }

    private static Optional<ObservableList<?>> listOf(String key, LetterModel letter) {
        return switch (key) {
            case "recipients" -> Optional.of(letter.recipients());
            case "signatories" -> Optional.of(letter.signatories());
            default -> Optional.empty();
        };
    }

    private static ToggleButton button(int index, ToggleGroup group) {
        return (ToggleButton) group.getToggles().get(index);
    }

    private ToggleButton button(int index) {
        String key = screens.get(index).key();
        ToggleButton button = new ToggleButton(messages.text("shell.screen." + key));
        button.setId("screen-" + key);
        button.setToggleGroup(choice);
        button.getStyleClass().add(pill(index));
        button.setOnAction(_ -> show(index));
        return button;
    }

    private String pill(int index) {
        if (index == 0) {
            return Styles.LEFT_PILL;
        }
        return index == screens.size() - 1 ? Styles.RIGHT_PILL : Styles.CENTER_PILL;
    }
}
