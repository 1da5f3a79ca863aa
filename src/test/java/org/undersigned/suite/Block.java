package org.undersigned.suite;

import org.undersigned.frame.Role;

import java.util.List;
import java.util.stream.Collectors;

/// A paragraph, a heading, a label, a cell: what has lines of its own in the structure.
///
/// @param path the roles from the root down to its own
/// @param lines in reading order
/// @param said what it says to those who cannot see it
/// @param item the number of the list item it is in, from 1; 0 if it is in none
record Block(List<Role> path, List<TypeLine> lines, String said, int item) {

    Block {
        path = List.copyOf(path);
        lines = List.copyOf(lines);
    }

    Role role() {
        return path.getLast();
    }

    boolean isHeading() {
        return role().type().matches("H[1-6]");
    }

    boolean isIn(Role role) {
        return path.contains(role);
    }

    /// Bullets, numbers.
    boolean isLabel() {
        return role() == Role.LABEL;
    }

    /// Its place in the structure, without what all have in common: `L/LI/LBody`.
    String where() {
        return path.stream()
                .filter(role -> role != Role.DOCUMENT && role != Role.SECTION)
                .map(Role::type)
                .collect(Collectors.joining("/"));
    }

    /// Letters and digits alone.
    String letters() {
        return Said.letters(said);
    }
}
