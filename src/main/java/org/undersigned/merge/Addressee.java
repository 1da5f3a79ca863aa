package org.undersigned.merge;

import org.undersigned.letter.Recipient;
import org.undersigned.problem.Place;

import java.util.Set;

/// Someone a letter goes to, as a file of recipients gives them.
///
/// @param recipient who it is
/// @param place the row it was read from
/// @param fields the names that may follow `recipient.` because the file has such a column, whether
///   or not this row has a value there
/// @param withheld the names of columns that no letter may ask for, because they are private or
///   ambiguous
public record Addressee(
        Recipient recipient, Place place, Set<String> fields, Set<String> withheld) {

    public Addressee {
        fields = Set.copyOf(fields);
        withheld = Set.copyOf(withheld);
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
