package org.undersigned.store;

/// Looks for damage in a file.
///
/// SQLite's `quick_check` sees torn pages and broken trees, and overlooks nine in ten flipped bits;
/// our own digests see any difference to what was saved.
final class Inspection {

    /// The first version of files that keep evidence.
    static final int EXHIBITS = 4;

    private final Database database;
    private final Journal journal;

    Inspection(Database database) {
        this.database = database;
        this.journal = new Journal(database);
    }

    /// Whether everything is as it was saved.
    boolean isSound() {
        try {
            database.beginReading();
            try {
                return database.pragma("quick_check(1)").equals("ok")
                        && journal.isWhole()
                        && contents().hex().equals(journal.contents().hex())
                        && Shelf.pictures(database).isWhole()
                        && (version() < EXHIBITS || Shelf.exhibits(database).isWhole());
            } finally {
                database.rollback();
            }
        } catch (DatabaseFailure e) {
            if (e.isBusy()) {
                throw e;
            }
            return false;
        } catch (RuntimeException e) {
            // Where text should be and is none, parsing fails in whatever way.
            return false;
        }
    }

    /// What the contents are recognized by, from the rows themselves.
    ContentsDigest contents() {
        ContentsDigest contents = ContentsDigest.empty(RowForm.of(version()));
        for (Relation relation : Relation.of(version())) {
            database.list(
                    "select * from " + relation.table(),
                    row -> {
                        contents.turn(new RowImage(relation, row.values()));
                        return true;
                    });
        }
        return contents;
    }

    private int version() {
        return Integer.parseInt(database.pragma("user_version"));
    }
}
