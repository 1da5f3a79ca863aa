package org.undersigned.exchange.lines;

import java.util.List;
import java.util.regex.Pattern;

/// Those who stand on one line one after another.
final class Several {

    private static final Pattern SEMICOLON = Pattern.compile("\\s*;\\s*(?![^()]*\\))");

    /// Of so many names between commas, none is an organization that is called like a person.
    private static final int LISTED = 3;

    private final Judge judge;
    private final Parts parts;

    Several(Judge judge, Parts parts) {
        this.judge = judge;
        this.parts = parts;
    }

    /// The text of each; the whole if it is one. `Jane Roe and Sam Poe, Group X` is one: a group
    /// for which two people sign.
    List<String> of(String text) {
        List<String> pieces = SEMICOLON.splitAsStream(text).filter(it -> !it.isBlank()).toList();
        List<Kind> kinds = pieces.stream().map(this::first).toList();
        if (pieces.size() > 1
                && (kinds.stream().allMatch(Kind.PERSON::equals)
                        || kinds.stream().allMatch(Kind.ORGANIZATION::equals))) {
            return pieces;
        }
        List<String> listed = parts.of(text);
        if (listed.size() >= LISTED
                && listed.stream().allMatch(it -> judge.of(it) == Kind.PERSON)) {
            return listed;
        }
        List<String> people = listed.size() == 1 ? judge.people(text) : List.of();
        return people.isEmpty() ? List.of(text) : people;
    }

    private Kind first(String piece) {
        List<String> said = parts.of(piece);
        return said.isEmpty() ? Kind.UNCLEAR : judge.of(said.getFirst());
    }
}
