package org.undersigned.store;

import java.util.Set;

/// Somebody who is to be erased.
///
/// @param lines the ids of their lines on lists
/// @param parties the ids of the parties of the directory that they are
/// @param everywhere whether all lines go that are linked to such a party or have the same e-mail
///   address, on whatever letter, and the parties that these lines are linked to
public record Persona(Set<String> lines, Set<String> parties, boolean everywhere) {

    public Persona {
        lines = Set.copyOf(lines);
        parties = Set.copyOf(parties);
    }

    /// One line and no other.
    public static Persona line(String id) {
        return new Persona(Set.of(id), Set.of(), false);
    }

    /// Whoever has this line, everywhere.
    public static Persona everywhere(String line) {
        return new Persona(Set.of(line), Set.of(), true);
    }

    /// A party of the directory, everywhere.
    public static Persona party(String id) {
        return new Persona(Set.of(), Set.of(id), true);
    }
}
