package org.undersigned.ui.details;

import javafx.collections.FXCollections;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ColorPicker;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.paint.Color;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;
import org.undersigned.ui.Day;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/// Makes the controls of the form, each tied to its field.
final class Controls {

    /// Rows to be seen of a list with one thing a line.
    private static final int FEW_ROWS = 2;

    private static final int MANY_ROWS = 6;

    private static final Pattern COLOUR = Pattern.compile("#[0-9A-Fa-f]{6}");

    private final DetailsViewModel model;

    Controls(DetailsViewModel model) {
        this.model = model;
    }

    /// A line of text, saved as one types.
    TextField line(FrontField field) {
        TextField control = new TextField();
        tie(control, field);
        return control;
    }

    /// Lines of text, saved as one types.
    TextArea lines(FrontField field) {
        TextArea control = new TextArea();
        field.textProperty()
                .subscribe(text ->
                        control.setPrefRowCount(
                                Math.clamp(text.lines().count() + 1, FEW_ROWS, MANY_ROWS)));
        control.setWrapText(true);
        tie(control, field);
        return control;
    }

    /// One of several.
    ///
    /// @param naming what a word of the front matter is called in the window
    ComboBox<String> choice(FrontField field, List<String> words, UnaryOperator<String> naming) {
        ComboBox<String> control = new ComboBox<>(FXCollections.observableArrayList(words));
        control.setId(id(field));
        control.setDisable(!model.isEditable());
        control.setConverter(new Naming(naming));
        field.textProperty()
                .subscribe(word -> {
                    if (!control.getItems().contains(word)) {
                        control.getItems().add(word);
                    }
                    control.setValue(word);
                });
        control.valueProperty()
                .addListener((_, _, word) -> {
                    if (word != null) {
                        field.choose(word);
                    }
                });
        return control;
    }

    /// Yes or no.
    CheckBox flag(FrontField field, String words) {
        CheckBox control = new CheckBox(words);
        control.setId(id(field));
        control.setDisable(!model.isEditable());
        field.textProperty().subscribe(word -> control.setSelected(word.equals("true")));
        control.setOnAction(_ -> field.choose(String.valueOf(control.isSelected())));
        return control;
    }

    /// A colour, written as the web writes it; black if what is written is none.
    ColorPicker colour(FrontField field) {
        ColorPicker control = new ColorPicker();
        control.setId(id(field));
        control.setDisable(!model.isEditable());
        field.textProperty().subscribe(words -> control.setValue(colour(words)));
        control.setOnAction(_ -> field.choose(words(control.getValue())));
        return control;
    }

    private static Color colour(String words) {
        return COLOUR.matcher(words).matches() ? Color.web(words) : Color.BLACK;
    }

    private static String words(Color colour) {
        return "#%02X%02X%02X"
                .formatted(
                        Math.round(colour.getRed() * 255),
                        Math.round(colour.getGreen() * 255),
                        Math.round(colour.getBlue() * 255));
    }

    /// A day, written as the letter's language writes it; none if it is empty.
    DatePicker day(FrontField field, FrontField language) {
        DatePicker control = new DatePicker();
        control.setId(id(field));
        control.setDisable(!model.isEditable());
        language.textProperty()
                .subscribe(tag -> {
                    control.setConverter(new Day(Locale.forLanguageTag(tag), control));
                    LocalDate shown = control.getValue();
                    control.getEditor().setText(control.getConverter().toString(shown));
                });
        field.textProperty().subscribe(text -> control.setValue(day(text)));
        control.valueProperty()
                .addListener((_, before, now) -> {
                    if (now != null
                            || (before != null && day(field.textProperty().get()) != null)) {
                        field.choose(now == null ? "" : now.toString());
                    }
                });
        return control;
    }

    private void tie(TextInputControl control, FrontField field) {
        control.setId(id(field));
        control.setEditable(model.isEditable());
        field.textProperty()
                .subscribe(text -> {
                    if (!text.equals(control.getText())) {
                        control.setText(text);
                    }
                });
        control.textProperty().addListener((_, _, typed) -> field.type(typed));
        control.focusedProperty()
                .subscribe(has -> {
                    if (!has) {
                        model.settle(field);
                    }
                });
    }

    /// Full stops would make a selector of it.
    static String id(FrontField field) {
        return field.path().replace('.', '-');
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeException _) {
            return null;
        }
    }

    /// What words of the front matter are called.
    private static final class Naming extends StringConverter<String> {

        private final UnaryOperator<String> naming;

        Naming(UnaryOperator<String> naming) {
            this.naming = naming;
        }

        @Override
        public String toString(@Nullable String word) {
            return word == null ? "" : naming.apply(word);
        }

        @Override
        public String fromString(String words) {
            return words;
        }
    }
}
