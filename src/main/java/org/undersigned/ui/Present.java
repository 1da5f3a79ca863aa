package org.undersigned.ui;

import javafx.beans.value.ObservableValue;

import org.jspecify.annotations.Nullable;

import java.util.function.Function;

/// What is made of an observable value while there is one. JavaFX calls a mapping only for values
/// that are not null, but its types cannot say so.
public final class Present {

    private Present() {}

    /// What the function makes of the value; null while there is none.
    @SuppressWarnings("NullAway")
    public static <T, R> ObservableValue<R> map(
            ObservableValue<? extends @Nullable T> value, Function<? super T, ? extends R> made) {
        return value.map(made);
    }

    /// The observable value that the function finds in the value; null while there is none.
    @SuppressWarnings("NullAway")
    public static <T, R> ObservableValue<R> flatMap(
            ObservableValue<? extends @Nullable T> value,
            Function<? super T, ? extends ObservableValue<? extends R>> found) {
        return value.flatMap(found);
    }
}
