package org.undersigned.store;

import java.time.Instant;

/// What is in a workspace, during one transaction.
public final class Contents {

    private final LetterTable letters;

    Contents(Database database, Rows rows, Uuid7 ids, Instant now) {
        this.letters = new LetterTable(database, rows, ids, now);
    }

    public LetterTable letters() {
        return letters;
    }
}
