package org.undersigned.ui.desk;

/// Where somebody wants to go from one screen to another.
public sealed interface Destination {

    /// To an entry of the directory.
    ///
    /// @param party what it is known by
    record OfParty(String party) implements Destination {}

    /// To a line of a letter's list.
    ///
    /// @param letter what the letter is known by
    /// @param line what the line is known by
    record OfLine(String letter, String line) implements Destination {}
}
