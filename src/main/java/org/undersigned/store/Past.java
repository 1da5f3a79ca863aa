package org.undersigned.store;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// What became of one row, or of one letter, through the journal.
///
/// There is no index: passing over the images of an import of 100,000 rows takes a fraction of a
/// second, and an index would be one more place in which somebody has to be forgotten.
final class Past {

    /// Columns that say nothing to anybody.
    private static final Set<String> BOOKKEEPING =
            Set.of("id", "version", "letter_id", "place", "origin", "status_at", "recorded_by");

    /// What rows say where there is nothing to say: no rank, no columns.
    private static final Set<String> NOTHING = Set.of("0", "{}");

    private final Journal journal;

    Past(Database database) {
        this.journal = new Journal(database);
    }

    /// What was done to one row, the oldest first.
    List<Passage> of(String id) {
        List<Passage> passages = new ArrayList<>();
        for (Change change : journal.changes()) {
            journal.images(
                    change.sequence(),
                    (before, after) -> {
                        Set<Integer> found = new TreeSet<>(before.where("id", id));
                        found.addAll(after.where("id", id));
                        RowImage old = null;
                        RowImage now = null;
                        for (int index : found) {
                            old = old == null ? before.at(index) : old;
                            now = after.at(index);
                        }
                        if (!found.isEmpty()) {
                            passages.add(passage(change, old, now));
                        }
                    });
        }
        return passages;
    }

    /// What was done to a letter and its lists, the oldest first.
    List<Change> ofLetter(String letter) {
        List<Change> changes = new ArrayList<>();
        for (Change change : journal.changes()) {
            journal.images(
                    change.sequence(),
                    (before, after) -> {
                        if (isAbout(before, letter) || isAbout(after, letter)) {
                            changes.add(change);
                        }
                    });
        }
        return changes;
    }

    private static boolean isAbout(Images images, String letter) {
        return images.has("letter_id", letter) || images.has("id", letter);
    }

    private static Passage passage(Change change, @Nullable RowImage old, @Nullable RowImage now) {
        Map<String, Object> before = old == null ? Map.of() : old.values();
        Map<String, Object> after = now == null ? Map.of() : now.values();
        Set<String> columns = new TreeSet<>(before.keySet());
        columns.addAll(after.keySet());
        columns.removeAll(BOOKKEEPING);
        Map<String, Passage.Words> words = new TreeMap<>();
        for (String column : columns) {
            Passage.Words both = new Passage.Words(word(before, column), word(after, column));
            if (!both.before().equals(both.after())) {
                words.put(column, both);
            }
        }
        Passage.Kind kind =
                old == null
                        ? Passage.Kind.ADDED
                        : now == null ? Passage.Kind.REMOVED : Passage.Kind.CHANGED;
        return new Passage(change, kind, words);
    }

    private static String word(Map<String, Object> row, String column) {
        String word = Objects.toString(row.get(column), "");
        return NOTHING.contains(word) ? "" : word;
    }
}
