package org.undersigned.workflow.desk;

/// How much of a list is written down.
public enum Extent {
    /// Those who have signed, with what may be printed of them.
    PUBLIC,
    /// Everybody with everything that is known: a file that nobody else may read.
    PRIVATE
}
