package org.undersigned.roster.matching;

/// What two entries are to each other, as far as their names tell.
public enum Decision {
    /// One organization or person.
    SAME,
    /// Two that belong together: a chapter and its parent, two chapters, an organization and its
    /// fund. They are never merged.
    RELATED,
    /// Perhaps the same: somebody has to look.
    REVIEW,
    /// Two that have nothing to do with each other.
    DIFFERENT
}
