package org.undersigned.roster.directory;

/// An organization or a person, once across letters. What is not known is empty.
///
/// @param kind what it is
/// @param name its name as it is best written
/// @param profile what everybody may know of it
/// @param reach what nobody else may know of it
public record Party(PartyKind kind, String name, Profile profile, Reach reach) {

    /// One of which only the name is known.
    public static Party named(PartyKind kind, String name) {
        return new Party(kind, name, Profile.BLANK, Reach.NONE);
    }

    /// The same with what another knows and this one lacks.
    public Party with(Party other) {
        return new Party(kind, name, profile.with(other.profile), reach.with(other.reach));
    }

    /// What may be known of a party.
    ///
    /// @param acronym what it is called for short
    /// @param domain where its e-mail addresses are, such as `lake.example`
    /// @param website its address on the web
    /// @param tier `national`, `local` and so on
    /// @param state the state or region
    /// @param country the country, as a code if it was recognized
    /// @param logo the name of the file of its logo
    public record Profile(
            String acronym,
            String domain,
            String website,
            String tier,
            String state,
            String country,
            String logo) {

        public static final Profile BLANK = new Profile("", "", "", "", "", "", "");

        Profile with(Profile other) {
            return new Profile(
                    or(acronym, other.acronym),
                    or(domain, other.domain),
                    or(website, other.website),
                    or(tier, other.tier),
                    or(state, other.state),
                    or(country, other.country),
                    or(logo, other.logo));
        }
    }

    private static String or(String first, String second) {
        return first.isEmpty() ? second : first;
    }

    /// How a party is reached, which is nobody's business. It does not show itself in a log or a
    /// message: {@link #toString} tells nothing.
    ///
    /// @param email the e-mail address
    /// @param phone the telephone number
    /// @param note anything else
    public record Reach(String email, String phone, String note) {

        public static final Reach NONE = new Reach("", "", "");

        Reach with(Reach other) {
            return new Reach(or(email, other.email), or(phone, other.phone), or(note, other.note));
        }

        @Override
        public String toString() {
            return "Reach[…]";
        }
    }
}
