package org.undersigned.frame;

/// Where a link leads.
public sealed interface Target {

    /// Out of the letter.
    ///
    /// @param address a URI, or what was written for one
    record Address(String address) implements Target {}

    /// To another place in the letter: where the first item of a content stands.
    ///
    /// @param content the number of that content, which stands on some sheet
    record Place(int content) implements Target {}
}
