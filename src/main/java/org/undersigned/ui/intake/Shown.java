package org.undersigned.ui.intake;

import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

import java.util.function.Function;

/// How the values of a box of choices are shown.
final class Shown<T> extends StringConverter<T> {

    private final Function<T, String> words;

    private Shown(Function<T, String> words) {
        this.words = words;
    }

    static <T> Shown<T> as(Function<T, String> words) {
        return new Shown<>(words);
    }

    @Override
    public String toString(@Nullable T value) {
        return value == null ? "" : words.apply(value);
    }

    /// Nobody types a choice.
    @Override
    public T fromString(String text) {
        throw new UnsupportedOperationException(text);
    }
}
