package org.undersigned.store;

import java.util.Locale;

/// The tables whose rows the journal keeps. Pictures are not among them: they are never changed and
/// are known by their content.
enum Relation {
    LETTER,
    LETTERHEAD,
    LOGO,
    SIGNATORY,
    RECIPIENT;

    /// The table's name.
    String table() {
        return name().toLowerCase(Locale.ROOT);
    }
}
