package org.undersigned.roster;

import java.util.List;

/// Everyone on one letter's list, in the order of the list.
///
/// @param file the file it was read from as the user wrote it, or empty
/// @param signatories everyone, whether confirmed or not
/// @param watch what must not be said of them, for who looks at an output before it goes out
public record Roster(String file, List<Signatory> signatories, Watch watch) {

    /// Nobody has signed.
    public static final Roster EMPTY = new Roster("", List.of());

    public Roster {
        signatories = List.copyOf(signatories);
    }

    /// Everyone, of whom nothing else is known.
    public Roster(String file, List<Signatory> signatories) {
        this(file, signatories, Watch.NOTHING);
    }

    /// Those who print and count.
    public List<Signatory> confirmed() {
        return signatories.stream().filter(Signatory::isConfirmed).toList();
    }
}
