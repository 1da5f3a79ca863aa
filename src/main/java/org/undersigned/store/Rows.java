package org.undersigned.store;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// Changes rows, and keeps what each was before and after for the journal.
///
/// Names of tables and columns become part of statements, and images come from a file: only tables
/// of {@link Relation} and columns that they have are let through.
final class Rows {

    private final Database database;
    private final Map<Relation, Set<String>> columns = new EnumMap<>(Relation.class);
    private final Map<Relation, Map<String, Object>> defaults = new EnumMap<>(Relation.class);
    private final List<RowChange> changes = new ArrayList<>();

    Rows(Database database) {
        this.database = database;
    }

    /// What was done, in order.
    List<RowChange> changes() {
        return Collections.unmodifiableList(changes);
    }

    /// The row as it stands.
    Optional<RowImage> image(Relation relation, String id) {
        return database.first(
                "select * from " + relation.table() + " where id = ?",
                row -> new RowImage(relation, row.values()),
                id);
    }

    /// Adds a row.
    ///
    /// @param values by column, without `id` and `version`
    void insert(Relation relation, String id, Map<String, Object> values) {
        insert(image(relation, id, 1, values));
    }

    /// Changes a row.
    ///
    /// @param version the version that is to be changed
    /// @param values by column; those left out stay
    /// @return whether it was there in this version
    boolean update(Relation relation, String id, long version, Map<String, Object> values) {
        Optional<RowImage> before = image(relation, id).filter(row -> row.version() == version);
        if (before.isEmpty()) {
            return false;
        }
        Map<String, Object> all = new TreeMap<>(before.get().values());
        all.putAll(values);
        update(before.get(), image(relation, id, version + 1, all));
        return true;
    }

    /// Takes a row away.
    ///
    /// @return whether it was there in this version
    boolean delete(Relation relation, String id, long version) {
        Optional<RowImage> before = image(relation, id).filter(row -> row.version() == version);
        before.ifPresent(this::delete);
        return before.isPresent();
    }

    /// Takes all rows away that have this value in a column.
    void deleteAll(Relation relation, String column, String value) {
        database.list(
                        "select * from %s where %s = ?".formatted(relation.table(), column),
                        row -> new RowImage(relation, row.values()),
                        value)
                .forEach(this::delete);
    }

    /// Does to a row what was done before or is to be undone. Versions always rise, so that whoever
    /// still has an older one notices.
    ///
    /// @return whether the row was as expected; nothing is changed if not
    boolean apply(RowChange change) {
        RowImage row = change.row();
        @Nullable RowImage now = image(row.relation(), row.id()).orElse(null);
        @Nullable RowImage expected = change.before();
        if (now == null || expected == null) {
            if (now != null || expected != null || change.after() == null) {
                return false;
            }
            insert(change.after().as(change.after().version() + 1));
            return true;
        }
        if (!now.says(expected)) {
            return false;
        }
        if (change.after() == null) {
            delete(now);
        } else {
            update(now, now.changedTo(change.after()));
        }
        return true;
    }

    private void insert(RowImage after) {
        List<String> names = names(after);
        String marks = "?" + ", ?".repeat(names.size() - 1);
        database.execute(
                "insert into %s (%s) values (%s)"
                        .formatted(after.relation().table(), String.join(", ", names), marks),
                after.values().values().toArray());
        changes.add(new RowChange(null, isWhole(after) ? after : whole(after)));
    }

    private void update(RowImage before, RowImage after) {
        List<Object> values = new ArrayList<>(after.values().values());
        values.add(after.id());
        database.execute(
                "update %s set %s = ? where id = ?"
                        .formatted(after.relation().table(), String.join(" = ?, ", names(after))),
                values.toArray());
        changes.add(new RowChange(before, after));
    }

    private void delete(RowImage before) {
        database.execute("delete from " + before.relation().table() + " where id = ?", before.id());
        changes.add(new RowChange(before, null));
    }

    /// Whether it has all columns of its table; one from before a migration has not.
    private boolean isWhole(RowImage image) {
        return image.values().size() == columns(image.relation()).size();
    }

    /// The image with what the database itself put into the row. That is read of the first row
    /// alone: defaults are constants.
    private RowImage whole(RowImage image) {
        Map<String, Object> known = defaults.getOrDefault(image.relation(), Map.of());
        SortedMap<String, Object> all = new TreeMap<>(known);
        all.putAll(image.values());
        if (all.size() == columns(image.relation()).size()) {
            return new RowImage(image.relation(), all);
        }
        RowImage stored = image(image.relation(), image.id()).orElse(image);
        Map<String, Object> more = new TreeMap<>(known);
        more.putAll(stored.values());
        more.keySet().removeAll(image.values().keySet());
        defaults.put(image.relation(), more);
        return stored;
    }

    private Set<String> columns(Relation relation) {
        return columns.computeIfAbsent(relation, it -> database.columns(it.table()));
    }

    private List<String> names(RowImage image) {
        Set<String> known = columns(image.relation());
        List<String> names = List.copyOf(image.values().keySet());
        if (!known.containsAll(names)) {
            throw new IllegalStateException("unknown columns in " + image.relation());
        }
        return names;
    }

    private static RowImage image(
            Relation relation, String id, long version, Map<String, Object> values) {
        TreeMap<String, Object> all = new TreeMap<>(values);
        all.put("id", id);
        all.put("version", version);
        return new RowImage(relation, all);
    }
}
