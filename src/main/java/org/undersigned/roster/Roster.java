package org.undersigned.roster;

import java.util.List;

/// Everyone on one letter's list, in the order of the list.
///
/// @param file the file it was read from as the user wrote it, or empty
/// @param signatories everyone, whether confirmed or not
public record Roster(String file, List<Signatory> signatories) {

    /// Nobody has signed.
    public static final Roster EMPTY = new Roster("", List.of());

    public Roster {
        signatories = List.copyOf(signatories);
    }

    /// Those who print and count.
    public List<Signatory> confirmed() {
        return signatories.stream().filter(Signatory::isConfirmed).toList();
    }
}
