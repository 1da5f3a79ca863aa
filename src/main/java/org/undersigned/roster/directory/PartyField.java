package org.undersigned.roster.directory;

import java.util.Locale;

/// What is known of a party, field by field.
public enum PartyField {
    NAME,
    ACRONYM,
    TIER,
    STATE,
    COUNTRY,
    DOMAIN,
    WEBSITE,
    EMAIL,
    PHONE,
    NOTE;

    /// What it is for a party; empty for unknown.
    public String of(Party party) {
        Party.Profile profile = party.profile();
        return switch (this) {
            case NAME -> party.name();
            case ACRONYM -> profile.acronym();
            case TIER -> profile.tier();
            case STATE -> profile.state();
            case COUNTRY -> profile.country();
            case DOMAIN -> profile.domain();
            case WEBSITE -> profile.website();
            case EMAIL -> party.reach().email();
            case PHONE -> party.reach().phone();
            case NOTE -> party.reach().note();
        };
    }

    /// A party with something else there.
    public Party in(Party party, String text) {
        Party.Profile profile = party.profile();
        Party.Reach reach = party.reach();
        return new Party(
                party.kind(),
                this == NAME ? text : party.name(),
                new Party.Profile(
                        this == ACRONYM ? text : profile.acronym(),
                        this == DOMAIN ? text : profile.domain(),
                        this == WEBSITE ? text : profile.website(),
                        this == TIER ? text : profile.tier(),
                        this == STATE ? text : profile.state(),
                        this == COUNTRY ? text : profile.country(),
                        profile.logo()),
                new Party.Reach(
                        this == EMAIL ? text : reach.email(),
                        this == PHONE ? text : reach.phone(),
                        this == NOTE ? text : reach.note()));
    }

    /// Whether it is never printed.
    public boolean isPrivate() {
        return switch (this) {
            case EMAIL, PHONE, NOTE -> true;
            case NAME, ACRONYM, TIER, STATE, COUNTRY, DOMAIN, WEBSITE -> false;
        };
    }

    /// The word for it: `acronym`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
