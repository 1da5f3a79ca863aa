package org.undersigned.roster.matching;

import java.util.List;

/// What matching a list found, and what it may have passed over.
///
/// @param matches the surest first
/// @param crowded how many entries have only words, or an acronym, that so many have that they were
///   compared with some of those only
public record Survey(List<Match> matches, int crowded) {

    static final Survey NOTHING = new Survey(List.of(), 0);

    public Survey {
        matches = List.copyOf(matches);
    }
}
