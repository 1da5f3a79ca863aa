package org.undersigned.store;

import java.util.Map;

/// What a change did to one row.
///
/// @param change when it was done, by whom, and what it was
/// @param kind what became of the row
/// @param words what it says in the columns that changed, by their names: all of those that are not
///   empty when it came or went
public record Passage(Change change, Kind kind, Map<String, Words> words) {

    public Passage {
        words = Map.copyOf(words);
    }

    /// What became of a row.
    public enum Kind {
        ADDED,
        CHANGED,
        REMOVED
    }

    /// What a column said before and says after.
    public record Words(String before, String after) {}
}
