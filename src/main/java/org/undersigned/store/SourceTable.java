package org.undersigned.store;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/// The sources of tables, known by their headers, and what was decided about each by hand.
public final class SourceTable {

    private final Database database;
    private final Rows rows;
    private final Uuid7 ids;
    private final Instant at;

    SourceTable(Database database, Rows rows, Uuid7 ids, Instant at) {
        this.database = database;
        this.rows = rows;
        this.ids = ids;
        this.at = at;
    }

    private record Found(String id, long version, Remembered remembered) {}

    /// What was decided about a source.
    ///
    /// @param fingerprint what its headers come to
    public Optional<Remembered> of(String fingerprint) {
        return found(fingerprint).map(Found::remembered);
    }

    private Optional<Found> found(String fingerprint) {
        return database.first(
                "select id, version, mapping, rules from source where fingerprint = ?",
                row ->
                        new Found(
                                row.text("id"),
                                row.number("version"),
                                new Remembered(
                                        JsonText.map(row.text("mapping")),
                                        JsonText.list(row.text("rules")))),
                fingerprint);
    }

    /// Remembers what was decided about a source; forgets it if nothing is any more.
    public void remember(String fingerprint, Remembered decided) {
        Optional<Found> found = found(fingerprint);
        Map<String, Object> values =
                Map.of(
                        "fingerprint", fingerprint,
                        "mapping", JsonText.of(decided.columns()),
                        "rules", JsonText.of(decided.kept()),
                        "used_at", at.toString());
        if (found.isEmpty() && !decided.isNothing()) {
            rows.insert(Relation.SOURCE, ids.next(), values);
        } else if (found.isPresent() && decided.isNothing()) {
            rows.delete(Relation.SOURCE, found.get().id, found.get().version);
        } else if (found.isPresent() && !found.get().remembered.equals(decided)) {
            rows.update(Relation.SOURCE, found.get().id, found.get().version, values);
        }
    }
}
