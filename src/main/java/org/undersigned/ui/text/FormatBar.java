package org.undersigned.ui.text;

import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.IndexRange;
import javafx.scene.control.Separator;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.undersigned.ui.Messages;

import java.util.LinkedHashMap;
import java.util.Map;

/// The buttons above the text, each with a shortcut that its tooltip names.
final class FormatBar extends HBox {

    private final Editor editor;
    private final FieldChooser chooser;
    private final Messages messages;
    private final Map<KeyCombination, Runnable> shortcuts = new LinkedHashMap<>();

    FormatBar(Editor editor, FieldChooser chooser, boolean editable, Messages messages) {
        this.editor = editor;
        this.chooser = chooser;
        this.messages = messages;
        getStyleClass().add("format-bar");
        setDisable(!editable);
        icon("strong", Feather.BOLD, "Shortcut+B", () -> apply(marked().strong()));
        icon("emphasis", Feather.ITALIC, "Shortcut+Shift+I", () -> apply(marked().emphasis()));
        getChildren().add(new Separator(Orientation.VERTICAL));
        icon("heading", Feather.HASH, "Shortcut+Shift+H", () -> lines(LineMarks.HEADING));
        icon("list", Feather.LIST, "Shortcut+Shift+L", () -> lines(LineMarks.LIST));
        icon("quote", Feather.CHEVRON_RIGHT, "Shortcut+Shift+PERIOD", () -> lines(LineMarks.QUOTE));
        getChildren().add(new Separator(Orientation.VERTICAL));
        icon("link", Feather.LINK, "Shortcut+Shift+K", () -> apply(marked().link()));
        icon("note", Feather.BOOKMARK, "Shortcut+Shift+N", () -> apply(marked().note()));
        getChildren().add(new Separator(Orientation.VERTICAL));
        words("field", "Ctrl+SPACE", chooser::open);
        words("condition", "Shortcut+Shift+I", this::condition);
        if (editable) {
            editor.area().addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        }
    }

    private void condition() {
        apply(marked().condition());
        chooser.open();
    }

    private void lines(LineMarks marks) {
        IndexRange range = editor.area().getSelection();
        apply(marks.toggle(editor.area().getText(), range.getStart(), range.getEnd()));
    }

    private Markup marked() {
        return editor.selected();
    }

    private void apply(Edit edit) {
        editor.apply(edit);
    }

    private void icon(String key, Feather icon, String keys, Runnable work) {
        Button button = button(key, keys, work);
        button.setGraphic(new FontIcon(icon));
        button.getStyleClass().add("button-icon");
    }

    private void words(String key, String keys, Runnable work) {
        button(key, keys, work).setText(messages.text("text." + key));
    }

    private Button button(String key, String keys, Runnable work) {
        KeyCombination shortcut = KeyCombination.valueOf(keys);
        shortcuts.put(shortcut, work);
        Button button = new Button();
        button.setId("format-" + key);
        button.getStyleClass().add("flat");
        button.setFocusTraversable(true);
        button.setOnAction(_ -> work.run());
        String says = messages.text("text.tip." + key);
        button.setAccessibleText(says);
        button.setTooltip(new Tooltip(says + "  " + shortcut.getDisplayText()));
        getChildren().add(button);
        return button;
    }

    private void press(KeyEvent key) {
        shortcuts.entrySet().stream()
                .filter(it -> it.getKey().match(key))
                .findFirst()
                .ifPresent(it -> {
                    it.getValue().run();
                    key.consume();
                });
    }
}
