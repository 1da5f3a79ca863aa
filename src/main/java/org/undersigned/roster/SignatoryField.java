package org.undersigned.roster;

import java.util.Locale;

/// The fields of a signatory that are columns of its list and may reach an output.
public enum SignatoryField implements SignOnField {
    NAME,
    TITLE,
    ORGANIZATION,
    CAPACITY,
    TIER,
    STATE,
    COUNTRY,
    SECTION,
    WEBSITE,
    STATUS,
    RANK,
    SORT_KEY;

    @Override
    public String of(SignOn signOn) {
        return of(signOn.signatory());
    }

    /// What it says of somebody, as a file would; empty for nothing.
    public String of(Signatory signatory) {
        Signatory.Printed printed = signatory.printed();
        Signatory.Standing standing = signatory.standing();
        return switch (this) {
            case NAME -> printed.name();
            case TITLE -> printed.title();
            case ORGANIZATION -> printed.organization();
            case CAPACITY -> word(signatory.capacity());
            case TIER -> printed.tier();
            case STATE -> printed.state();
            case COUNTRY -> printed.country();
            case SECTION -> printed.section();
            case WEBSITE -> printed.website();
            case STATUS -> word(standing.status());
            case RANK -> standing.rank() == 0 ? "" : Integer.toString(standing.rank());
            case SORT_KEY -> standing.sortKey();
        };
    }

    /// The word that files have for a value: `to_reconfirm`.
    public static String word(Enum<?> value) {
        return word(value.name());
    }

    static String word(String constant) {
        return constant.toLowerCase(Locale.ROOT);
    }
}
