package org.undersigned.store;

import java.util.Map;
import java.util.TreeMap;

/// What a row took of another that became one with it.
///
/// @param command by which, as long as it is in effect
/// @param taken what it says since, in columns that change together
/// @param own what it would say without
/// @param columns what it took among the columns nobody knew
record Taking(
        long command,
        Map<String, Object> taken,
        Map<String, Object> own,
        Map<String, String> columns) {

    private static final String OTHER = "other";

    Taking {
        taken = Map.copyOf(taken);
        own = Map.copyOf(own);
        columns = Map.copyOf(columns);
    }

    /// A row as it would be without. What was said anew since is its own.
    RowImage without(RowImage image) {
        RowImage less = columns.isEmpty() ? image : withoutColumns(image);
        boolean isThere =
                !taken.isEmpty()
                        && taken.entrySet().stream()
                                .allMatch(it ->
                                        it.getValue().equals(image.values().get(it.getKey())));
        return isThere ? less.with(own) : less;
    }

    private RowImage withoutColumns(RowImage image) {
        Map<String, String> all = new TreeMap<>(JsonText.map(Traces.word(image, OTHER)));
        boolean less = all.entrySet().removeAll(columns.entrySet());
        return less ? image.with(Map.of(OTHER, JsonText.of(all))) : image;
    }

    /// The columns nobody knew that one image has and another has not.
    static Map<String, String> columns(RowImage image, RowImage other) {
        Map<String, String> more = new TreeMap<>(JsonText.map(Traces.word(image, OTHER)));
        more.entrySet().removeAll(JsonText.map(Traces.word(other, OTHER)).entrySet());
        return more;
    }
}
