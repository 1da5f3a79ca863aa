package org.undersigned.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The fields a letter may ask for, for an editor to offer.
public final class FieldNames {

    private static final List<String> LETTER = List.of("letter.date", "letter.edition");

    private FieldNames() {}

    /// All of them, those first that letters need most: `recipient.*`, `recipients.*`,
    /// `signatories.*`, `letter.*`.
    ///
    /// @param columns the names that may follow `recipient.` because there is such a column, in the
    ///   order to be offered; what every recipient has comes first whether or not it is among them
    public static List<String> of(Collection<String> columns) {
        Set<String> recipient = new LinkedHashSet<>(RecipientFields.ALWAYS);
        recipient.addAll(columns);
        List<String> names = new ArrayList<>();
        recipient.forEach(name -> names.add("recipient." + name));
        RecipientFields.JOINT.forEach(name -> names.add("recipients." + name));
        names.addAll(Tally.NAMES);
        names.addAll(LETTER);
        return List.copyOf(names);
    }
}
