package org.undersigned.roster.directory;

import org.undersigned.roster.SignOn;
import org.undersigned.roster.Signatory;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Two of whom something was decided, in order: who comes first does not matter.
///
/// @param one what the first is known by
/// @param other what the second is known by
public record Pair(String one, String other) {

    private static final String SEPARATOR = " | ";

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

    /// What an organization is known by when it comes again: its name. There are many people of one
    /// name: they are known by that and the e-mail address, or else the organization.
    private static String name(SignOn signOn) {
        Signatory signatory = signOn.signatory();
        String name = NameKey.of(signatory.listedName());
        if (!signatory.capacity().listsPerson()) {
            return "organization " + name;
        }
        String email = email(signOn);
        String who = email.isEmpty() ? NameKey.of(signatory.printed().organization()) : email;
        return "person " + name + SEPARATOR + who;
    }

    private static String rest(SignOn signOn) {
        Signatory.Printed printed = signOn.signatory().printed();
        return Stream.of(
                        printed.state(),
                        printed.country(),
                        printed.title(),
                        printed.name(),
                        email(signOn))
                .map(NameKey::of)
                .collect(Collectors.joining(SEPARATOR, SEPARATOR, ""));
    }

    private static String email(SignOn signOn) {
        return signOn.confidential().email().strip().toLowerCase(Locale.ROOT);
    }
}
