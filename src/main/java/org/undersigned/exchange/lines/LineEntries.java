package org.undersigned.exchange.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Makes entries of lines, once it is known what most of them are.
final class LineEntries {

    private static final Pattern BRACKETS = Pattern.compile("^(.+?)\\s*\\(([^()]+)\\)$");
    private static final String INDIVIDUAL = "individual";

    private final Judge judge;
    private final Parts parts;
    private final boolean mostlyPeople;

    /// @param mostlyPeople what is taken for a person if it could be either
    LineEntries(Judge judge, Parts parts, boolean mostlyPeople) {
        this.judge = judge;
        this.parts = parts;
        this.mostlyPeople = mostlyPeople;
    }

    Entry entry(int line, Contacts contacts, Section section) {
        List<String> said = new ArrayList<>(parts.of(contacts.rest()));
        unfold(said);
        turn(said);
        if (said.isEmpty()) {
            return new Entry(
                    line, "", "", "", "", "", section.heading(), contacts, contacts.email());
        }
        String state = "";
        if (said.size() > 1 && judge.of(said.getLast()) == Kind.PLACE) {
            state = said.removeLast();
        }
        Kind first = judge.of(said.getFirst());
        boolean guessed = first != Kind.PERSON && first != Kind.ORGANIZATION;
        boolean person = guessed ? isPerson(said, section) : first == Kind.PERSON;
        Draft draft = person ? person(said) : organization(said);
        boolean agreed = guessed && !section.capacity().isEmpty();
        boolean unsure = (guessed && !agreed && !draft.sure) || draft.doubtful;
        String capacity = person && section.capacity().equals(INDIVIDUAL) ? INDIVIDUAL : "";
        return new Entry(
                line,
                draft.name,
                draft.title,
                draft.organization,
                state,
                capacity,
                section.heading(),
                contacts,
                unsure ? contacts.rest() : "");
    }

    /// `Jane Roe (Group X)` is two parts, `Group X (GX)` is one.
    private void unfold(List<String> said) {
        if (said.isEmpty()) {
            return;
        }
        Matcher brackets = BRACKETS.matcher(said.getLast());
        if (!brackets.matches()) {
            return;
        }
        Kind outside = judge.of(brackets.group(1));
        Kind inside = judge.of(brackets.group(2));
        boolean belongs =
                outside == (said.size() == 1 ? Kind.PERSON : Kind.TITLE)
                        && (inside == Kind.ORGANIZATION
                                || (said.size() == 1 && inside == Kind.TITLE));
        boolean represented =
                said.size() == 1 && outside == Kind.ORGANIZATION && inside == Kind.PERSON;
        if (belongs || represented) {
            said.removeLast();
            said.add(brackets.group(1));
            said.addAll(parts.of(brackets.group(2)));
        }
    }

    /// Puts the name first in `Director, Jane Roe` and in `Roe, Jane`.
    private void turn(List<String> said) {
        if (said.size() < 2) {
            return;
        }
        String first = said.getFirst();
        String second = said.get(1);
        if (judge.isTitleAlone(first) && judge.of(second) == Kind.PERSON) {
            said.set(0, second);
            said.set(1, first);
        } else if (said.size() == 2 && judge.isTurned(first, second)) {
            said.clear();
            said.add(second + " " + first);
        }
    }

    /// What could be either is what the heading says, or a person if a title stands behind, or what
    /// most others are.
    private boolean isPerson(List<String> said, Section section) {
        if (!judge.couldBeName(said.getFirst())) {
            return false;
        }
        if (!section.capacity().isEmpty()) {
            return section.capacity().equals(INDIVIDUAL);
        }
        boolean described =
                said.size() > 1
                        && (judge.of(said.get(1)) == Kind.TITLE
                                || judge.of(said.getLast()) == Kind.ORGANIZATION);
        return described || mostlyPeople;
    }

    /// A name, then titles, then where.
    private Draft person(List<String> said) {
        String name = said.getFirst();
        List<String> rest = said.subList(1, said.size());
        int body = -1;
        for (int i = rest.size() - 1; i >= 0 && body < 0; i--) {
            body = judge.of(rest.get(i)) == Kind.ORGANIZATION ? i : -1;
        }
        boolean doubtful = false;
        if (body < 0 && !rest.isEmpty() && judge.of(rest.getLast()) != Kind.TITLE) {
            body = rest.size() == 1 ? 0 : firstUntitled(rest);
            doubtful = rest.size() == 1;
        }
        boolean told = judge.of(name) == Kind.PERSON;
        boolean titled = rest.size() > 1 || (rest.size() == 1 && body < 0);
        if (body < 0) {
            return new Draft(name, String.join(", ", rest), "", told || titled, false);
        }
        int end = rest.size();
        while (end > body + 1 && judge.of(rest.get(end - 1)) == Kind.TITLE) {
            end--;
        }
        int from = body;
        while (from > 0 && judge.of(rest.get(from - 1)) == Kind.ORGANIZATION) {
            from--;
        }
        return new Draft(
                name,
                Stream.concat(rest.subList(0, from).stream(), rest.stream().skip(end))
                        .collect(Collectors.joining(", ")),
                String.join(", ", rest.subList(from, end)),
                told || titled,
                doubtful);
    }

    private int firstUntitled(List<String> rest) {
        for (int i = 0; i < rest.size(); i++) {
            if (judge.of(rest.get(i)) != Kind.TITLE) {
                return i;
            }
        }
        return rest.size() - 1;
    }

    /// An organization, perhaps its place, perhaps who speaks for it and as what.
    private Draft organization(List<String> said) {
        List<String> body = new ArrayList<>(List.of(said.getFirst()));
        String name = "";
        List<String> titles = new ArrayList<>();
        for (String part : said.subList(1, said.size())) {
            Kind kind = judge.of(part);
            boolean representative = name.isEmpty() && titles.isEmpty() && judge.couldBeName(part);
            if ((kind == Kind.PERSON && name.isEmpty())
                    || (kind == Kind.UNCLEAR && representative && isFollowedByTitle(said, part))) {
                name = part;
            } else if (kind == Kind.TITLE && (!name.isEmpty() || body.size() == 1)) {
                titles.add(part);
            } else if (name.isEmpty() && titles.isEmpty()) {
                body.add(part);
            } else {
                titles.add(part);
            }
        }
        String organization = String.join(", ", body);
        boolean sure = judge.of(said.getFirst()) == Kind.ORGANIZATION;
        return new Draft(name, String.join(", ", titles), organization, sure, false);
    }

    private boolean isFollowedByTitle(List<String> said, String part) {
        int next = said.indexOf(part) + 1;
        return next < said.size() && judge.of(said.get(next)) == Kind.TITLE;
    }

    /// @param sure whether words tell so
    /// @param doubtful whether the organization is a guess
    private record Draft(
            String name, String title, String organization, boolean sure, boolean doubtful) {}
}
