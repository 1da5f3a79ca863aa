package org.undersigned.roster.ordering;

import java.util.List;

/// Signatories under one heading.
///
/// @param heading what it says, in the letter's language; empty for none
/// @param placed in printing order
public record Section(String heading, List<Placed> placed) {

    public Section {
        placed = List.copyOf(placed);
    }
}
