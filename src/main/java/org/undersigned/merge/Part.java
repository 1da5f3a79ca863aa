package org.undersigned.merge;

/// The parts of a letter, which bear a field without a value differently.
enum Part {
    SUBJECT,
    SALUTATION,
    TEXT
}
