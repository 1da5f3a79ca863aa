package org.undersigned.exchange.lines;

/// What a part of a line seems to be.
enum Kind {
    PERSON,
    ORGANIZATION,
    /// What somebody is, in an organization or by profession.
    TITLE,
    /// A state.
    PLACE,
    /// A person or an organization: two or three words that could be either.
    UNCLEAR
}
