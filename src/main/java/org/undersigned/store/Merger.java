package org.undersigned.store;

import java.util.Locale;

/// That one row became one with another, which took from it what it lacked.
///
/// @param kind what both are: {@link Relation#SIGNATORY}, lines of a list, or {@link
///   Relation#PARTY}
/// @param from the id of the row that is there no more
/// @param into the id of the other
record Merger(Relation kind, String from, String into) {

    /// What a row says.
    static Merger read(RowImage image) {
        return new Merger(
                Relation.valueOf(Traces.word(image, "kind").toUpperCase(Locale.ROOT)),
                Traces.word(image, "from_id"),
                Traces.word(image, "into_id"));
    }
}
