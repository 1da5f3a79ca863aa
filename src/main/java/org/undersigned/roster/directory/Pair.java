package org.undersigned.roster.directory;

import org.undersigned.roster.SignOn;
import org.undersigned.roster.Signatory;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Two of whom something was decided, in order: who comes first does not matter.
///
/// @param one what the first is known by
/// @param other what the second is known by
public record Pair(String one, String other) {

    private static final String SEPARATOR = " | ";
    private static final String PERSON = "person ";
    private static final String GROUP = "organization ";

    public Pair {
        if (one.compareTo(other) > 0) {
            String first = other;
            other = one;
            one = first;
        }
    }

    /// Two sign-ons, whatever letters they are on. Two of one name are told apart by what else is
    /// known of them.
    public static Pair of(SignOn one, SignOn other) {
        Pair names = new Pair(name(one), name(other));
        return names.one.equals(names.other)
                ? new Pair(names.one + rest(one), names.other + rest(other))
                : names;
    }

    /// Two parties of the directory. What was decided about them holds for sign-ons of their names,
    /// and the other way round.
    public static Pair of(Party one, Party other) {
        Pair names = new Pair(name(one), name(other));
        return names.one.equals(names.other)
                ? new Pair(names.one + rest(one), names.other + rest(other))
                : names;
    }

    private static String name(Party party) {
        String name = NameKey.of(party.name());
        return switch (party.kind()) {
            case ORGANIZATION -> GROUP + name;
            case PERSON -> PERSON + name + SEPARATOR + email(party.reach().email());
        };
    }

    private static String rest(Party party) {
        Party.Profile profile = party.profile();
        return rest(
                profile.state(),
                profile.country(),
                profile.website(),
                profile.domain(),
                email(party.reach().email()));
    }

    /// What an organization is known by when it comes again: its name. There are many people of one
    /// name: they are known by that and the e-mail address, or else the organization.
    private static String name(SignOn signOn) {
        Signatory signatory = signOn.signatory();
        String name = NameKey.of(signatory.listedName());
        if (!signatory.capacity().listsPerson()) {
            return GROUP + name;
        }
        String email = email(signOn.confidential().email());
        String who = email.isEmpty() ? NameKey.of(signatory.printed().organization()) : email;
        return PERSON + name + SEPARATOR + who;
    }

    /// The words in one side of a pair, as {@link NameKey} has them.
    public static List<String> words(String side) {
        String bare = side.startsWith(PERSON) ? side.substring(PERSON.length()) : side;
        String all = bare.startsWith(GROUP) ? bare.substring(GROUP.length()) : bare;
        return List.of(all.split(Pattern.quote(SEPARATOR), -1));
    }

    private static String rest(SignOn signOn) {
        Signatory.Printed printed = signOn.signatory().printed();
        return rest(
                printed.state(),
                printed.country(),
                printed.title(),
                printed.name(),
                email(signOn.confidential().email()));
    }

    private static String rest(String... words) {
        return Stream.of(words)
                .map(NameKey::of)
                .collect(Collectors.joining(SEPARATOR, SEPARATOR, ""));
    }

    private static String email(String address) {
        return address.strip().toLowerCase(Locale.ROOT);
    }
}
