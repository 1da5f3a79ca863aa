package org.undersigned.store;

import java.util.Map;

/// A row as it stood at one time.
///
/// @param relation the table it is in
/// @param values a `String` or a `Long` for each column, among them `id` and `version`
record RowImage(Relation relation, Map<String, Object> values) {

    RowImage {
        values = Values.of(values);
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
        return with(Map.of("version", version));
    }

    /// Whether it says everything that an image of the same row says, whatever their versions. It
    /// may say more: an image from before a migration lacks columns.
    boolean says(RowImage image) {
        Values said = Values.of(image.values);
        for (int i = 0; i < said.size(); i++) {
            String column = said.layout().name(i);
            if (!column.equals("version") && !said.at(i).equals(values.get(column))) {
                return false;
            }
        }
        return true;
    }

    /// The same row, saying what an image of it says, in the next version.
    RowImage changedTo(RowImage image) {
        return with(image.values).as(version() + 1);
    }

    /// The same with other words in some columns.
    RowImage with(Map<String, Object> others) {
        return new RowImage(relation, Values.of(values).with(others));
    }
}
