package org.undersigned.workflow.desk;

import org.undersigned.store.Stored;

import java.util.List;

/// A line of a list: somebody who signs, somebody written to.
///
/// @param id what it is known by, whatever is changed in it
/// @param value what the line says
public record Entry<T>(String id, T value) {

    static <T> Entry<T> of(Stored<T> stored) {
        return new Entry<>(stored.id(), stored.value());
    }

    static <T> List<Entry<T>> all(List<Stored<T>> stored) {
        return stored.stream().map(Entry::of).toList();
    }

    /// The lines without what they are known by.
    public static <T> List<T> values(List<Entry<T>> entries) {
        return entries.stream().map(Entry::value).toList();
    }
}
