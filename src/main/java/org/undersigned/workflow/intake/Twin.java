package org.undersigned.workflow.intake;

import org.undersigned.roster.SignOn;

/// Somebody whom somebody else resembles.
public sealed interface Twin {

    SignOn line();

    /// Who is on the list.
    ///
    /// @param id the line's id
    record There(String id, SignOn line) implements Twin {}

    /// Who is brought, too, and stands before the other.
    ///
    /// @param key what the row is known by while it is brought
    record Brought(String key, SignOn line) implements Twin {}
}
