package org.undersigned.pdf;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.function.Supplier;

/// A table by the numbers of contents, which are counted from 1 without gaps.
final class ByContent<T> {

    private @Nullable Object[] values = new Object[64];

    /// What is there, or null.
    @SuppressWarnings("unchecked")
    @Nullable T get(int content) {
        return content < values.length ? (T) values[content] : null;
    }

    /// Puts a value there, and gives back what was there before, or null.
    @Nullable T put(int content, T value) {
        if (content >= values.length) {
            values = Arrays.copyOf(values, Math.max(content + 1, 2 * values.length));
        }
        T before = get(content);
        values[content] = value;
        return before;
    }

    /// What is there; if nothing is, what is made is put there.
    T computeIfAbsent(int content, Supplier<T> made) {
        T known = get(content);
        if (known != null) {
            return known;
        }
        T value = made.get();
        put(content, value);
        return value;
    }
}
