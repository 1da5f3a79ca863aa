package org.undersigned.store;

/// The order of the rows of a letter: places count from 1 and may have gaps.
final class Places {

    private Places() {}

    /// The place behind all others.
    ///
    /// @param letter the letter's id
    static int next(Database database, Relation relation, String letter) {
        return (int)
                database.number(
                        "select coalesce(max(place), 0) + 1 as n from %s where letter_id = ?"
                                .formatted(relation.table()),
                        letter);
    }
}
