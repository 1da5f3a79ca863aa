package org.undersigned.merge;

import java.util.Set;
import org.undersigned.letter.Recipient;
import org.undersigned.problem.Place;

/// Someone a letter goes to, as a file of recipients gives them.
///
/// @param recipient who it is
/// @param place the row it was read from
/// @param fields the names that may follow `recipient.` because the file has such a column, whether
///     or not this row has a value there
public record Addressee(Recipient recipient, Place place, Set<String> fields) {

    public Addressee {
        fields = Set.copyOf(fields);
    }

    /// The recipient as it may be printed.
    Recipient printed() {
        return new Recipient(
                CleanText.value(recipient.name()),
                CleanText.value(recipient.title()),
                CleanText.value(recipient.organization()),
                recipient.address().stream()
                        .map(CleanText::value)
                        .filter(line -> !line.isEmpty())
                        .toList(),
                CleanText.value(recipient.salutation()),
                recipient.fields());
    }
}
