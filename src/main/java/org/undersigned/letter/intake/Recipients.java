package org.undersigned.letter.intake;

import org.undersigned.letter.Recipient;

import java.util.List;
import java.util.Set;

/// Everyone who gets a copy of their own.
///
/// @param file the file it was read from as the user wrote it
/// @param addressed each with the name of their copy, in the order of the file
/// @param fields the fields that every recipient has, though perhaps empty: what a letter may ask
///   for
/// @param withheld the fields that exist and that no letter gets: private ones, and names that two
///   columns share
public record Recipients(
        String file, List<Addressed> addressed, Set<String> fields, Set<String> withheld) {

    public Recipients {
        addressed = List.copyOf(addressed);
        fields = Set.copyOf(fields);
        withheld = Set.copyOf(withheld);
    }

    /// One recipient and their copy.
    ///
    /// @param recipient who it is
    /// @param fileName the name of the copy, different from every other's
    /// @param line the line of the file it was read from, from 1
    public record Addressed(Recipient recipient, FileName fileName, int line) {}
}
