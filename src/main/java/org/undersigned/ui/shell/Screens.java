package org.undersigned.ui.shell;

import atlantafx.base.theme.Styles;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
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
import java.util.LinkedHashMap;
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
    private final Map<String, ToggleButton> tabs = new LinkedHashMap<>();
    private final ReadOnlyIntegerWrapper shown = new ReadOnlyIntegerWrapper();
    private final ReadOnlyBooleanWrapper elsewhere = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper wide = new ReadOnlyBooleanWrapper();
    private final Map<Integer, Region> made = new HashMap<>();
    private @Nullable LetterModel letter;

    Screens(List<Screen> screens, Messages messages) {
        this.screens = List.copyOf(screens);
        this.messages = messages;
        screens.stream().filter(Screen::isTab).forEach(it -> tabs.put(it.key(), button(it.key())));
        shape(List.copyOf(tabs.values()));
        buttons.getChildren().addAll(tabs.values());
        buttons.setId("screens");
        buttons.setAlignment(Pos.CENTER);
        buttons.setMinWidth(Region.USE_PREF_SIZE);
        choice.selectedToggleProperty()
                .addListener((_, before, now) -> {
                    if (now == null && before != null && !elsewhere.get()) {
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

    /// Whether something is shown that belongs to no letter.
    ReadOnlyBooleanProperty elsewhereProperty() {
        return elsewhere.getReadOnlyProperty();
    }

    /// Whether what is shown has the room of the page, too.
    ReadOnlyBooleanProperty wideProperty() {
        return wide.getReadOnlyProperty();
    }

    /// Shows the screens of another letter, or nothing.
    void turnTo(@Nullable LetterModel other) {
        letter = other;
        made.clear();
        buttons.setDisable(other == null);
        buttons.setVisible(other != null);
        tabs.forEach((key, button) -> name(button, key, other));
        show(indexOf(tabOf(screens.get(shown.get()))));
    }

    /// Whether there is a screen with this key.
    boolean has(String key) {
        return indexOf(key) >= 0;
    }

    /// Chooses a screen by its key, if there is one.
    void show(String key) {
        int index = indexOf(key);
        if (index >= 0) {
            show(index);
        }
    }

    /// Chooses a screen.
    void show(int index) {
        Screen screen = screens.get(index);
        shown.set(index);
        elsewhere.set(false);
        wide.set(!screen.isTab());
        choice.selectToggle(tabs.get(tabOf(screen)));
        LetterModel now = letter;
        if (now == null) {
            place.getChildren().clear();
        } else {
            place.getChildren()
                    .setAll(made.computeIfAbsent(index, it -> screens.get(it).maker().apply(now)));
        }
    }

    /// Shows something that belongs to no letter.
    void showElsewhere(Region region) {
        elsewhere.set(true);
        wide.set(true);
        choice.selectToggle(null);
        place.getChildren().setAll(region);
    }

    /// Shows the letter again, where one was in it.
    void showLetter() {
        if (elsewhere.get()) {
            show(shown.get());
        }
    }

    private int indexOf(String key) {
        for (int i = 0; i < screens.size(); i++) {
            if (screens.get(i).key().equals(key)) {
                return i;
            }
        }
        return -1;
    }

    private static String tabOf(Screen screen) {
        return screen.above() == null ? screen.key() : screen.above();
    }

    /// The names of lists say how long they are.
    private void name(ToggleButton button, String key, @Nullable LetterModel shownLetter) {
        String name = messages.text("shell.screen." + key);
        button.textProperty().unbind();
        button.setText(name);
        if (shownLetter != null) {
            listOf(key, shownLetter)
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

    private static void shape(List<ToggleButton> row) {
        row.forEach(it ->
                it.getStyleClass()
                        .add(
                                it.equals(row.getFirst())
                                        ? Styles.LEFT_PILL
                                        : it.equals(row.getLast())
                                                ? Styles.RIGHT_PILL
                                                : Styles.CENTER_PILL));
    }

    private ToggleButton button(String key) {
        ToggleButton button = new ToggleButton(messages.text("shell.screen." + key));
        button.setId("screen-" + key);
        button.setToggleGroup(choice);
        button.setOnAction(_ -> show(key));
        return button;
    }
}
