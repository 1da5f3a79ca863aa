package org.undersigned.workflow;

import org.undersigned.letter.intake.FileName;
import org.undersigned.letter.intake.Recipients;
import org.undersigned.merge.Addressee;
import org.undersigned.problem.Place;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Everybody who gets a personal copy.
///
/// @param file the file they were read from, as it is named in problems
/// @param letters one letter each, in the file's order
public record Mailing(String file, List<Item> letters) {

    /// Nobody gets a personal copy.
    public static final Mailing NONE = new Mailing("", List.of());

    public Mailing {
        letters = List.copyOf(letters);
    }

    /// A letter to each of these; names of copies that have become the same are numbered, so that
    /// none takes another's place.
    public static Mailing of(Recipients recipients) {
        List<Item> letters = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (Recipients.Addressed one : recipients.addressed()) {
            Addressee addressee =
                    new Addressee(
                            one.recipient(),
                            Place.line(recipients.file(), one.line()),
                            recipients.fields(),
                            recipients.withheld());
            FileName name = one.fileName().unlike(taken);
            taken.add(name.folded());
            letters.add(new Item(addressee, name.value() + ".pdf"));
        }
        return new Mailing(recipients.file(), letters);
    }

    /// One letter.
    ///
    /// @param fileName what its PDF is called, with its ending
    public record Item(Addressee addressee, String fileName) {}
}
