package org.undersigned.store;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Changes rows, and keeps what each was before and after for the journal.
///
/// Names of tables and columns become part of statements, and images come from a file: only tables
/// of {@link Relation} and columns that they have are let through.
final class Rows {

    private static final int AHEAD = 200;

    /// So many changes are recorded at a time.
    private static final int SOME = 1000;

    private static final String MARKS = "(?" + ", ?".repeat(AHEAD - 1) + ")";

    private static final Layout NO_LAYOUT = new Layout();

    private final Database database;
    private final Map<Relation, Set<String>> columns = new EnumMap<>(Relation.class);
    private final Map<Relation, Map<String, Object>> defaults = new EnumMap<>(Relation.class);
    private final Map<Relation, Layout> layouts = new EnumMap<>(Relation.class);
    private final Map<Statement, String> statements = new HashMap<>();
    private final List<RowChange> changes = new ArrayList<>();
    private @Nullable Recording recording;
    private int recorded;

    /// Rows that were read and are not asked for yet; empty where there is none.
    private final Map<Relation, Map<String, Optional<RowImage>>> ahead =
            new EnumMap<>(Relation.class);

    Rows(Database database) {
        this.database = database;
    }

    /// What a statement is made for.
    private record Statement(Relation relation, Layout layout, boolean inserts) {}

    /// What was done, in order.
    List<RowChange> changes() {
        return Collections.unmodifiableList(changes);
    }

    /// What is recorded of that, if there is so much that it was begun before the end.
    Optional<Recording> recording() {
        record();
        return Optional.ofNullable(recording);
    }

    private void note(RowChange change) {
        changes.add(change);
        if (changes.size() % SOME == 0) {
            boolean first = changes.size() == SOME;
            if (first && RowForm.of(database) == RowForm.LAID_OUT) {
                recording = new Recording(RowForm.LAID_OUT);
            }
            record();
        }
    }

    private void record() {
        if (recording != null) {
            recording.take(List.copyOf(changes.subList(recorded, changes.size())));
            recorded = changes.size();
        }
    }

    /// The row as it stands.
    Optional<RowImage> image(Relation relation, String id) {
        Optional<RowImage> read = ahead(relation).remove(id);
        if (read != null) {
            return read;
        }
        return database.first(
                "select * from " + relation.table() + " where id = ?",
                row -> new RowImage(relation, row.values()),
                id);
    }

    /// Reads rows that will be asked for: together they take a quarter of the time.
    void readAhead(Relation relation, List<String> ids) {
        Map<String, Optional<RowImage>> read = ahead(relation);
        ids.forEach(it -> read.put(it, Optional.empty()));
        withIds(relation, ids, row -> new RowImage(relation, row.values()))
                .forEach(it -> read.put(it.id(), Optional.of(it)));
    }

    /// Those of these rows that are there, a few hundred at a time.
    <T> List<T> withIds(Relation relation, List<String> ids, Row.Reader<T> reader) {
        List<T> found = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += AHEAD) {
            List<String> some = ids.subList(from, Math.min(from + AHEAD, ids.size()));
            Object[] arguments = new Object[AHEAD];
            Arrays.setAll(arguments, i -> some.get(Math.min(i, some.size() - 1)));
            String sql = "select * from " + relation.table() + " where id in " + MARKS;
            found.addAll(database.list(sql, reader, arguments));
        }
        return found;
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
        update(before.get(), before.get().with(values).as(version + 1));
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

    /// Does to rows, one after the other, what was done before or is to be undone.
    ///
    /// @return whether all were as expected
    boolean applyAll(List<RowChange> changes) {
        boolean expected = true;
        for (int i = 0; expected && i < changes.size(); i++) {
            if (i % AHEAD == 0) {
                readAhead(changes.subList(i, Math.min(i + AHEAD, changes.size())));
            }
            expected = apply(changes.get(i));
        }
        return expected;
    }

    private void readAhead(List<RowChange> changes) {
        Map<Relation, List<String>> ids = new EnumMap<>(Relation.class);
        for (RowChange change : changes) {
            RowImage row = change.row();
            ids.computeIfAbsent(row.relation(), _ -> new ArrayList<>()).add(row.id());
        }
        ids.forEach(this::readAhead);
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

    private Map<String, Optional<RowImage>> ahead(Relation relation) {
        return ahead.computeIfAbsent(relation, _ -> new HashMap<>());
    }

    private void insert(RowImage after) {
        ahead(after.relation()).remove(after.id());
        Values values = Values.of(after.values());
        database.batch(
                statements.computeIfAbsent(
                        new Statement(after.relation(), values.layout(), true),
                        _ -> insertion(after)),
                values.array());
        note(new RowChange(null, isWhole(after) ? after : whole(after)));
    }

    /// Changes a row that was just read.
    void update(RowImage before, RowImage after) {
        ahead(after.relation()).remove(after.id());
        Values values = Values.of(after.values());
        Object[] arguments = Arrays.copyOf(values.array(), values.size() + 1);
        arguments[values.size()] = after.id();
        database.batch(
                statements.computeIfAbsent(
                        new Statement(after.relation(), values.layout(), false),
                        _ -> correction(after)),
                arguments);
        note(new RowChange(before, after));
    }

    /// Takes a row away that was just read.
    void delete(RowImage before) {
        ahead(before.relation()).remove(before.id());
        database.batch("delete from " + before.relation().table() + " where id = ?", before.id());
        note(new RowChange(before, null));
    }

    /// Whether it has all columns of its table; one from before a migration has not.
    private boolean isWhole(RowImage image) {
        return image.values().size() == columns(image.relation()).size();
    }

    /// The image with what the database itself put into the row. That is read of the first row
    /// alone: defaults are constants.
    private RowImage whole(RowImage image) {
        Map<String, Object> known = defaults.getOrDefault(image.relation(), Map.of());
        Map<String, Object> all = new TreeMap<>(known);
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

    private String insertion(RowImage image) {
        List<String> names = names(image);
        String marks = "?" + ", ?".repeat(names.size() - 1);
        return "insert into %s (%s) values (%s)"
                .formatted(image.relation().table(), String.join(", ", names), marks);
    }

    private String correction(RowImage image) {
        return "update %s set %s = ? where id = ?"
                .formatted(image.relation().table(), String.join(" = ?, ", names(image)));
    }

    private List<String> names(RowImage image) {
        Set<String> known = columns(image.relation());
        List<String> names = List.copyOf(image.values().keySet());
        if (!known.containsAll(names)) {
            throw new IllegalStateException("unknown columns in " + image.relation());
        }
        return names;
    }

    private RowImage image(Relation relation, String id, long version, Map<String, Object> values) {
        Layout layout = layouts.getOrDefault(relation, NO_LAYOUT);
        Values image = Values.of(values, id, version, layout);
        layouts.put(relation, image.layout());
        return new RowImage(relation, image);
    }
}
