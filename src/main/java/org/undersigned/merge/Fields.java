package org.undersigned.merge;

import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Every field a letter may ask for, with its value for one recipient.
final class Fields {

    private final Map<String, Value> values = new TreeMap<>();

    void put(String name, Value value) {
        values.put(name, value);
    }

    /// The value of a field, or null if there is no such field.
    @Nullable Value find(String name) {
        return values.get(name);
    }

    /// The value of a field that is known to be there.
    ///
    /// @throws IllegalArgumentException if it is not
    Value get(String name) {
        Value value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("no field " + name);
        }
        return value;
    }

    /// The names of all fields, in alphabetical order.
    Set<String> names() {
        return new TreeSet<>(values.keySet());
    }
}
