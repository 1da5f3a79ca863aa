package org.undersigned.store;

import java.util.Map;

/// Who became one with whom, by which entry of the journal.
///
/// It is written with the merge, and undone and redone with it. It stays when one of them is taken
/// away later: then it says what was.
final class MergerTable {

    private final Rows rows;
    private final Uuid7 ids;

    /// The number of the entry that is being made.
    private final long change;

    MergerTable(Database database, Rows rows, Uuid7 ids) {
        this.rows = rows;
        this.ids = ids;
        this.change = new Journal(database).next();
    }

    /// Keeps that one became one with another.
    void note(Merger merger) {
        rows.insert(
                Relation.MERGER,
                ids.next(),
                Map.of(
                        "kind", merger.kind().table(),
                        "from_id", merger.from(),
                        "into_id", merger.into(),
                        "change", change));
    }
}
