package org.undersigned.workflow.intake;

import org.undersigned.store.Contents;
import org.undersigned.store.Stored;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Tells which lines come to a list while something is added to it.
final class Arrivals {

    private final Contents contents;
    private final String letter;
    private final boolean watching;
    private final Set<String> before = new HashSet<>();

    /// Made before anybody is added.
    ///
    /// @param watching whether anybody will ask; else nothing is looked at
    Arrivals(Contents contents, String letter, boolean watching) {
        this.contents = contents;
        this.letter = letter;
        this.watching = watching;
        if (watching) {
            contents.signatories().of(letter).forEach(it -> before.add(it.id()));
        }
    }

    /// The ids of the lines that came, in order; none if nobody watched.
    List<String> added() {
        return watching
                ? contents.signatories().of(letter).stream()
                        .map(Stored::id)
                        .filter(it -> !before.contains(it))
                        .toList()
                : List.of();
    }
}
