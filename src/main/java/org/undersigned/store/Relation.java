package org.undersigned.store;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// The tables whose rows the journal keeps. Pictures and the contents of evidence are not among
/// them: they are never changed and are known by their content.
enum Relation {
    LETTER(1),
    LETTERHEAD(1),
    LOGO(1),
    SIGNATORY(1),
    RECIPIENT(1),
    PARTY(4),
    ALIAS(4),
    KINSHIP(4),
    VERDICT(4),
    EVIDENCE(4),
    SOURCE(4),
    MERGER(6);

    private final int since;

    /// @param since the version of files that have it first
    Relation(int since) {
        this.since = since;
    }

    /// Those that a file of this version has.
    static List<Relation> of(int version) {
        return Arrays.stream(values()).filter(it -> it.since <= version).toList();
    }

    /// The table's name.
    String table() {
        return name().toLowerCase(Locale.ROOT);
    }
}
