package org.undersigned.store;

import org.jspecify.annotations.Nullable;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// What a row says, by column, in the order of the columns' names: a map that nobody changes and
/// that takes no more room than its values, since a list has a hundred thousand of them.
final class Values extends AbstractMap<String, Object> {

    private final Layout layout;
    private final Object[] values;

    /// @param values one for each column of the layout, which nobody changes any more
    Values(Layout layout, Object[] values) {
        this.layout = layout;
        this.values = values;
    }

    /// What a map says.
    static Values of(Map<String, Object> map) {
        if (map instanceof Values values) {
            return values;
        }
        TreeMap<String, Object> sorted = new TreeMap<>(map);
        return new Values(
                new Layout(sorted.keySet().toArray(String[]::new)), sorted.values().toArray());
    }

    /// What a map says of the row with this id and in this version.
    ///
    /// @param layout which is taken if the row has the same columns
    static Values of(Map<String, Object> map, String id, long version, Layout layout) {
        Object[] values = new Object[layout.size()];
        boolean same = map.size() + 2 == values.length;
        for (int i = 0; same && i < values.length; i++) {
            String name = layout.name(i);
            @Nullable Object value =
                    switch (name) {
                        case "id" -> id;
                        case "version" -> version;
                        default -> map.get(name);
                    };
            same = value != null;
            values[i] = value == null ? "" : value;
        }
        if (same) {
            return new Values(layout, values);
        }
        Map<String, Object> all = new HashMap<>(map);
        all.put("id", id);
        all.put("version", version);
        return of(all);
    }

    Layout layout() {
        return layout;
    }

    /// The values in order, to be looked at only.
    Object[] array() {
        return values;
    }

    Object at(int index) {
        return values[index];
    }

    /// The same with other words in some columns, and with those of them that it lacks.
    Values with(Map<String, Object> others) {
        Object[] changed = values.clone();
        for (Map.Entry<String, Object> other : others.entrySet()) {
            int index = layout.indexOf(other.getKey());
            if (index < 0) {
                TreeMap<String, Object> all = new TreeMap<>(this);
                all.putAll(others);
                return of(all);
            }
            changed[index] = other.getValue();
        }
        return new Values(layout, changed);
    }

    @Override
    public @Nullable Object get(@Nullable Object name) {
        int index = name == null ? -1 : layout.indexOf(name);
        return index < 0 ? null : values[index];
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return get(name) != null;
    }

    @Override
    public Object getOrDefault(@Nullable Object name, Object other) {
        Object value = get(name);
        return value == null ? other : value;
    }

    @Override
    public int size() {
        return values.length;
    }

    @Override
    public Set<Map.Entry<String, Object>> entrySet() {
        return new Entries();
    }

    private final class Entries extends AbstractSet<Map.Entry<String, Object>> {

        @Override
        public Iterator<Map.Entry<String, Object>> iterator() {
            return IntStream.range(0, values.length)
                    .mapToObj(i -> Map.entry(layout.name(i), values[i]))
                    .iterator();
        }

        @Override
        public int size() {
            return values.length;
        }
    }
}
