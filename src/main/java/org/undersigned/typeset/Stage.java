package org.undersigned.typeset;

/// How far a letter has come.
public enum Stage {
    /// It may still change, and every page says so.
    DRAFT,
    /// It goes out as it is.
    FINAL
}
