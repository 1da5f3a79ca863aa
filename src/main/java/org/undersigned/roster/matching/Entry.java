package org.undersigned.roster.matching;

import java.util.List;

/// What is known of one who is compared. Only the name must be there; what is not known is empty.
///
/// @param kind an organization or a person
/// @param name as written
/// @param website its address on the web
/// @param state the state or region
/// @param country the country
/// @param affiliation a person's organization
/// @param aliases other names that somebody has decided it goes by
public record Entry(
        Kind kind,
        String name,
        String website,
        String state,
        String country,
        String affiliation,
        List<String> aliases) {

    /// Only those of one kind are compared.
    public enum Kind {
        ORGANIZATION,
        PERSON
    }

    public Entry {
        aliases = List.copyOf(aliases);
    }

    /// An organization of which only the name is known.
    public static Entry organization(String name) {
        return new Entry(Kind.ORGANIZATION, name, "", "", "", "", List.of());
    }

    /// A person of whom only the name is known.
    public static Entry person(String name) {
        return new Entry(Kind.PERSON, name, "", "", "", "", List.of());
    }

    /// The same on this website.
    public Entry at(String address) {
        return new Entry(kind, name, address, state, country, affiliation, aliases);
    }

    /// The same in this state.
    public Entry in(String place) {
        return new Entry(kind, name, website, place, country, affiliation, aliases);
    }

    /// The same that is also known by these names.
    public Entry alias(String... names) {
        return new Entry(kind, name, website, state, country, affiliation, List.of(names));
    }
}
