package org.undersigned.roster.directory;

/// A name by which a party is found.
///
/// @param name as it was written
/// @param origin what it was learned from
public record Alias(String name, Origin origin) {

    /// What is compared of it.
    public String form() {
        return NameKey.of(name);
    }

    /// What an alias was learned from.
    public enum Origin {
        /// It is, or was, the party's own name.
        NAME,
        /// It is what the party is called for short.
        ACRONYM,
        /// Another party that had it became one with this one.
        MERGE,
        /// Somebody decided that a line with this name is this party.
        DECISION
    }
}
