package org.undersigned.roster.directory;

/// What somebody decided about two names that look alike. They are not asked again.
public enum Verdict {
    /// One organization or person.
    SAME,
    /// Two that belong together.
    RELATED,
    /// Two that have nothing to do with each other.
    DIFFERENT
}
