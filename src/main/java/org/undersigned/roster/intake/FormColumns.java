package org.undersigned.roster.intake;

import org.undersigned.table.FieldName;

import java.util.List;
import java.util.Set;

/// The columns that only lists have which were read from sign-on forms of ours: they tell which
/// form a row was read from, and which wording of which letter was signed. They are kept with the
/// row, and nobody has to say what they are.
public final class FormColumns {

    /// The title of the letter that a form belongs to.
    public static final String LETTER = "form_letter";

    /// The hash of the wording that was signed.
    public static final String REVISION = "undersigned_revision";

    private static final Set<String> ALL = Set.of("form", LETTER, REVISION);

    private FormColumns() {}

    /// Whether a column is one of them.
    ///
    /// @param column its place, from 0
    public static boolean has(List<String> header, int column) {
        return header.contains(REVISION) && ALL.contains(FieldName.fold(header.get(column)));
    }
}
