package org.undersigned.ui.details;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.undersigned.letter.text.FrontValue;
import org.undersigned.letter.text.FrontWords;
import org.undersigned.problem.Problem;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/// One key of the front matter as the form has it.
final class FrontField {

    /// Writes a value; whether it is typing, or a choice of its own.
    interface Writer {
        void write(String path, FrontValue value, boolean typed);
    }

    private final String path;
    private final Writer writer;
    private final BiFunction<FrontWords, String, String> reading;
    private final Function<String, FrontValue> value;
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<List<Problem>> problems =
            new ReadOnlyObjectWrapper<>(List.of());
    private String said = "";

    /// @param path the key, such as `style.face`
    /// @param reading what the front matter says, as the form has it
    /// @param value what the form has, as the front matter says it
    FrontField(
            String path,
            Writer writer,
            BiFunction<FrontWords, String, String> reading,
            Function<String, FrontValue> value) {
        this.path = path;
        this.writer = writer;
        this.reading = reading;
        this.value = value;
    }

    String path() {
        return path;
    }

    /// What the form shows.
    ReadOnlyStringProperty textProperty() {
        return text.getReadOnlyProperty();
    }

    /// What is wrong with it.
    ReadOnlyObjectProperty<List<Problem>> problemsProperty() {
        return problems.getReadOnlyProperty();
    }

    /// Takes down what was typed into the form.
    void type(String typed) {
        if (!typed.equals(text.get())) {
            text.set(typed);
            said = said(typed);
            writer.write(path, value.apply(typed), true);
        }
    }

    /// Takes down what was chosen, as a step of its own.
    void choose(String chosen) {
        if (!chosen.equals(text.get())) {
            text.set(chosen);
            said = said(chosen);
            writer.write(path, value.apply(chosen), false);
        }
    }

    /// Shows what the front matter says now. Spaces and empty lines that are typed just now and do
    /// not count stay.
    void follow(FrontWords front) {
        String now = reading.apply(front, path);
        if (!now.equals(said)) {
            said = now;
            text.set(now);
        }
    }

    /// Shows exactly what the front matter says.
    void settle(FrontWords front) {
        said = reading.apply(front, path);
        text.set(said);
    }

    void find(List<Problem> found) {
        problems.set(found);
    }

    /// What the front matter will say of it.
    private static String said(String typed) {
        return String.join(
                "\n", typed.lines().map(String::strip).filter(it -> !it.isEmpty()).toList());
    }
}
