package org.undersigned.store;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/// A row as it stood at one time.
///
/// @param relation the table it is in
/// @param values a `String` or a `Long` for each column, among them `id` and `version`
record RowImage(Relation relation, SortedMap<String, Object> values) {

    RowImage {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
        if (!(values.get("id") instanceof String) || !(values.get("version") instanceof Long)) {
            throw new IllegalArgumentException("a row without id or version in " + relation);
        }
    }

    String id() {
        return (String) values.getOrDefault("id", "");
    }

    long version() {
        return (Long) values.getOrDefault("version", 0L);
    }

    /// The same in another version.
    RowImage as(long version) {
        SortedMap<String, Object> changed = new TreeMap<>(values);
        changed.put("version", version);
        return new RowImage(relation, changed);
    }

    /// Whether it says everything that an image of the same row says, whatever their versions. It
    /// may say more: an image from before a migration lacks columns.
    boolean says(RowImage image) {
        return values.entrySet().containsAll(image.as(version()).values.entrySet());
    }

    /// The same row, saying what an image of it says, in the next version.
    RowImage changedTo(RowImage image) {
        SortedMap<String, Object> changed = new TreeMap<>(values);
        changed.putAll(image.values);
        return new RowImage(relation, changed).as(version() + 1);
    }
}
