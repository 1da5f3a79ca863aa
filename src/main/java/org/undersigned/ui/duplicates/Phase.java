package org.undersigned.ui.duplicates;

/// How far it is known who is on a list twice.
public enum Phase {
    /// It is being looked for, and nothing is known yet.
    SEARCHING,
    /// There is something to decide.
    ASKING,
    /// There is nothing left to decide.
    DONE
}
