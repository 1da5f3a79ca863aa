package org.undersigned.workflow.desk;

import org.undersigned.store.Stored;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

    /// The lines as they are now, and those of before where they are equal.
    static <T> List<Entry<T>> after(List<Entry<T>> earlier, List<Entry<T>> now) {
        Map<String, Entry<T>> known = new HashMap<>();
        earlier.forEach(it -> known.put(it.id(), it));
        return now.stream()
                .map(it -> {
                    Entry<T> before = known.get(it.id());
                    return before != null && before.equals(it) ? before : it;
                })
                .toList();
    }

    /// The lines without what they are known by.
    public static <T> List<T> values(List<Entry<T>> entries) {
        return entries.stream().map(Entry::value).toList();
    }
}
