package org.undersigned.ui.text;

import org.undersigned.letter.Recipient;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/// The names of the fields that a letter may use.
final class Fields {

    private static final List<String> OF_RECIPIENT =
            List.of("name", "title", "organization", "address", "salutation", "state", "district");

    private Fields() {}

    /// Those of the signatories and of the letter always, those of all it addresses together, and
    /// those of one if each letter goes to one.
    ///
    /// @param to whom the letter addresses jointly
    /// @param personal who gets a copy of their own
    static List<String> of(List<Recipient> to, List<Recipient> personal) {
        List<String> names = new ArrayList<>();
        boolean toOne = !personal.isEmpty() || to.size() == 1;
        if (toOne) {
            TreeSet<String> more = new TreeSet<>();
            to.forEach(it -> more.addAll(it.fields().keySet()));
            personal.forEach(it -> more.addAll(it.fields().keySet()));
            OF_RECIPIENT.forEach(it -> names.add("recipient." + it));
            more.removeAll(OF_RECIPIENT);
            more.forEach(it -> names.add("recipient." + it));
        }
        OF_RECIPIENT.stream()
                .filter(it -> !it.equals("address"))
                .forEach(it -> names.add("recipients." + it));
        names.addAll(
                List.of(
                        "signatories.count",
                        "signatories.organizations",
                        "signatories.individuals",
                        "signatories.states"));
        if (toOne) {
            names.add("signatories.in_state");
        }
        names.addAll(List.of("letter.date", "letter.edition"));
        return names;
    }
}
