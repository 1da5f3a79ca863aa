package org.undersigned.ui.shell;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCombination;

import org.jspecify.annotations.Nullable;
import org.undersigned.ui.Messages;
import org.undersigned.ui.Outside;
import org.undersigned.ui.Outside.Purpose;
import org.undersigned.ui.Present;
import org.undersigned.ui.desk.DeskModel;
import org.undersigned.ui.desk.LetterModel;
import org.undersigned.workflow.desk.Extent;
import org.undersigned.workflow.desk.Overview;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

/// Everything one can do from anywhere in the window.
final class Commands {

    private final WindowModel window;
    private final Outside outside;
    private final Messages messages;
    private final Runnable toText;
    private final Map<String, Command> commands = new LinkedHashMap<>();

    /// @param toText goes to the screen where a letter is written
    Commands(WindowModel window, Outside outside, Messages messages, Runnable toText) {
        this.window = window;
        this.toText = toText;
        this.outside = outside;
        this.messages = messages;
        ObservableValue<Boolean> always = Bindings.createBooleanBinding(() -> true);
        ObservableValue<Boolean> open = Present.map(window.deskProperty(), _ -> true).orElse(false);
        ObservableValue<Boolean> editable = isEditable();
        ObservableValue<Boolean> letter = has(DeskModel::letterProperty);
        add("newWorkspace", null, always, this::newWorkspace);
        add("open", "Shortcut+O", always, this::open);
        add("sample", null, always, window::openSample);
        add("saveCopy", "Shortcut+Shift+S", open, this::saveCopy);
        add("close", "Shortcut+Shift+W", open, () -> window.close(() -> {}));
        add("newLetter", "Shortcut+N", editable, this::newLetter);
        add("duplicate", "Shortcut+D", and(editable, letter), this::duplicate);
        add("remove", null, and(editable, letter), () -> onItem(DeskModel::remove));
        add("finish", null, and(editable, letter), this::finish);
        add("enroll", null, and(editable, letter), this::enroll);
        ListExport list = new ListExport(window, outside, messages);
        add("exportList", null, letter, () -> list.run(Extent.PUBLIC));
        add("exportListPrivate", null, letter, () -> list.run(Extent.PRIVATE));
        add(
                "undo",
                "Shortcut+Z",
                and(editable, has(DeskModel::undoProperty)),
                () -> onDesk(DeskModel::undo));
        add(
                "redo",
                "Shortcut+Shift+Z",
                and(editable, has(DeskModel::redoProperty)),
                () -> onDesk(DeskModel::redo));
    }

    /// Adds one that belongs to another part of the window.
    void add(
            String key,
            @Nullable String shortcut,
            ObservableValue<Boolean> possible,
            Runnable work) {
        @Nullable KeyCombination keys = shortcut == null ? null : KeyCombination.valueOf(shortcut);
        commands.put(key, new Command(key, "", keys, possible, work));
    }

    Command get(String key) {
        Command command = commands.get(key);
        if (command == null) {
            throw new IllegalArgumentException(key);
        }
        return command;
    }

    /// All of them, in the order in which they were added.
    List<Command> all() {
        return List.copyOf(commands.values());
    }

    /// What a button that does one of them says when one hovers over it: its name and its keys.
    String tip(String key) {
        Command command = get(key);
        String name = command.name(messages);
        return command.keys().isEmpty() ? name : name + " (" + command.keys() + ")";
    }

    /// Whether a workspace is open that can be changed.
    ObservableValue<Boolean> isEditable() {
        return Present.map(window.deskProperty(), DeskModel::isEditable).orElse(false);
    }

    /// Whether a letter is being worked on.
    ObservableValue<Boolean> hasLetter() {
        return has(DeskModel::letterProperty);
    }

    private <T> ObservableValue<Boolean> has(
            Function<DeskModel, ReadOnlyObjectProperty<@Nullable T>> property) {
        return Present.map(Present.flatMap(window.deskProperty(), property), _ -> true)
                .orElse(false);
    }

    private static ObservableValue<Boolean> and(
            ObservableValue<Boolean> one, ObservableValue<Boolean> other) {
        return Bindings.createBooleanBinding(() -> one.getValue() && other.getValue(), one, other);
    }

    private void newWorkspace() {
        outside.save(Purpose.WORKSPACE, messages.text("new.workspace")).ifPresent(window::create);
    }

    private void open() {
        outside.open(Purpose.WORKSPACE).ifPresent(window::open);
    }

    private void saveCopy() {
        onDesk(desk ->
                outside.save(Purpose.WORKSPACE, messages.text("new.workspaceCopy", desk.title()))
                        .ifPresent(window::saveCopy));
    }

    private void newLetter() {
        onDesk(desk -> {
            desk.addLetter(
                    freeName(desk, messages.text("new.letter")), messages.text("new.letterText"));
            toText.run();
        });
    }

    private void duplicate() {
        onItem((desk, item) ->
                desk.duplicate(item, freeName(desk, messages.text("new.letterCopy", item.name()))));
    }

    private void finish() {
        onDesk(desk -> {
            LetterModel letter = desk.letterProperty().get();
            if (letter != null) {
                letter.finish(!letter.finalProperty().get());
            }
        });
    }

    /// Everyone on the letter's list goes into the directory.
    private void enroll() {
        onDesk(desk -> {
            LetterModel letter = desk.letterProperty().get();
            if (letter != null) {
                letter.roster().enroll(letter.roster().lines());
            }
        });
    }

    /// This name, or the first numbered one that no letter has.
    private static String freeName(DeskModel desk, String name) {
        String free = name;
        for (int number = 2; isTaken(desk, free); number++) {
            free = name + " " + number;
        }
        return free;
    }

    private static boolean isTaken(DeskModel desk, String name) {
        return desk.letters().stream().anyMatch(it -> it.name().equals(name));
    }

    private void onDesk(Consumer<DeskModel> work) {
        DeskModel desk = window.deskProperty().get();
        if (desk != null) {
            work.accept(desk);
        }
    }

    private void onItem(BiConsumer<DeskModel, Overview.Item> work) {
        onDesk(desk -> desk.current().ifPresent(item -> work.accept(desk, item)));
    }
}
