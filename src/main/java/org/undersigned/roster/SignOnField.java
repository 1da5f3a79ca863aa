package org.undersigned.roster;

/// The fields of a sign-on that are columns of its list. What may be printed and what may not are
/// of different types, so that neither can pass for the other.
public sealed interface SignOnField permits SignatoryField, ConfidentialField {

    /// Its name as a constant: `SORT_KEY`.
    String name();

    /// What it says of somebody, as a file would; empty for nothing.
    String of(SignOn signOn);

    /// The word that files have for it: `sort_key`.
    default String word() {
        return SignatoryField.word(name());
    }
}
