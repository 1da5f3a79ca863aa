package org.undersigned.roster.directory;

/// How one party belongs to another. Who belongs together is never merged.
///
/// @param from who
/// @param kind is what
/// @param to of whom
public record Kinship(String from, Kind kind, String to) {

    /// `from` is the … of `to`.
    public enum Kind {
        CHAPTER,
        SISTER,
        FOUNDATION,
        MEMBER,
        /// In another way.
        OTHER
    }
}
