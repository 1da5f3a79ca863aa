package org.undersigned.letter.text;

/// Follows nodes while they are replaced by others.
interface Trace {

    /// Follows nothing.
    Trace NONE = (old, fresh) -> {};

    /// A node took the place of another.
    void replaced(Object old, Object fresh);
}
