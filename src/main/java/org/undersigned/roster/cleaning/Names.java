package org.undersigned.roster.cleaning;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Takes apart what people write into one cell for a name.
final class Names {

    private static final Pattern MAIL =
            Pattern.compile(
                    "\\s*[<(\\[]?\\s*(?:(?i:mailto|e-?mail)\\s*:\\s*)?([\\p{L}\\p{N}._%+'-]+@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+)\\s*[>)\\]]?[\\s,;|–-]*");
    private static final Pattern AND =
            Pattern.compile("\\s*(?:;|\\n|\\r|\\s/\\s|\\s(?:&|\\+|and|AND|und|et)\\s)\\s*");
    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

    private final NameWords words;

    Names(NameWords words) {
        this.words = words;
    }

    /// A text in two.
    ///
    /// @param name what is left of the name
    /// @param rest what stood beside it
    record Parted(String name, String rest) {}

    /// The name without an e-mail address beside it.
    Optional<Parted> withoutMail(String text) {
        if (text.indexOf('@') < 0) {
            return Optional.empty();
        }
        Matcher mail = MAIL.matcher(text);
        return mail.find()
                ? Optional.of(
                        new Parted(
                                (text.substring(0, mail.start()) + " " + text.substring(mail.end()))
                                        .strip(),
                                mail.group(1)))
                : Optional.empty();
    }

    /// `Jane Roe, Executive Director` without the title; nothing if it is not surely one.
    Optional<Parted> withoutTitle(String text) {
        int comma = text.indexOf(',');
        if (comma < 0) {
            return Optional.empty();
        }
        String name = text.substring(0, comma).strip();
        String rest = text.substring(comma + 1).strip();
        boolean title = words.hasRole(rest) && !words.isSuffix(rest) && words.isPerson(name);
        return title ? Optional.of(new Parted(name, rest)) : Optional.empty();
    }

    /// Whether this is written `Family, Given`; `Roe, PhD` and `Group, Inc.` are not.
    boolean isFamilyFirst(String text) {
        String[] parts = COMMA.split(text, -1);
        return parts.length >= 2
                && !parts[0].isEmpty()
                && !parts[1].isEmpty()
                && !words.isSuffix(parts[1])
                && !words.hasRole(parts[1])
                && !words.isOrganization(text)
                && parts[1].split(" ").length <= 3
                && rest(parts).stream().allMatch(words::isSuffix);
    }

    private static List<String> rest(String[] parts) {
        return List.of(parts).subList(2, parts.length);
    }

    /// `Roe, Jane, MD` as it is said: `Jane Roe, MD`; a generation stays with the family.
    String givenFirst(String text) {
        String[] parts = COMMA.split(text, -1);
        StringBuilder name = new StringBuilder(parts[1] + " " + parts[0]);
        rest(parts).forEach(it -> name.append(", ").append(it));
        return name.toString();
    }

    /// The people in one cell who are surely several; empty if there is one, or if it is not sure:
    /// a couple with one family name, a law firm, an organization.
    List<String> people(String text) {
        if (!mayJoin(text)) {
            return List.of();
        }
        String[] parts = AND.split(text, -1);
        List<String> people = List.of(parts).stream().map(String::strip).toList();
        return parts.length > 1 && people.stream().allMatch(words::isPerson) ? people : List.of();
    }

    /// Whether anything stands in it that could part two names; almost always nothing does.
    private static boolean mayJoin(String text) {
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case ';', '/', '&', '+', '\n', '\r' -> {
                    return true;
                }
                case 'a', 'A', 'u', 'e' -> {
                    if (text.startsWith("and", i)
                            || text.startsWith("AND", i)
                            || text.startsWith("und", i)
                            || text.startsWith("et", i)) {
                        return true;
                    }
                }
                default -> {}
            }
        }
        return false;
    }

    /// Whether a name is surely an organization's, and what stands for the organization a person's.
    boolean isSwapped(String name, String organization) {
        return words.isOrganization(name) && words.isPerson(organization);
    }

    /// Whether a name that stands in both columns is an organization's; a single word is.
    boolean isOrganization(String text) {
        return !words.isPerson(text);
    }
}
