package org.undersigned.roster;

import java.util.Locale;

/// The fields of a signatory that are columns of its list.
public enum SignatoryField {
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
    SORT_KEY,
    EMAIL,
    PHONE,
    NOTE,
    SIGNED_ON;

    /// Whether it is nobody's business: it never reaches an output.
    public boolean isPrivate() {
        return switch (this) {
            case EMAIL, PHONE, NOTE, SIGNED_ON -> true;
            case NAME,
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
                    SORT_KEY ->
                    false;
        };
    }

    /// What it says of somebody, as a file would; empty for nothing.
    public String of(Signatory signatory) {
        Signatory.Printed printed = signatory.printed();
        Signatory.Standing standing = signatory.standing();
        Confidential confidential = signatory.confidential();
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
            case EMAIL -> confidential.email();
            case PHONE -> confidential.phone();
            case NOTE -> confidential.note();
            case SIGNED_ON -> confidential.signedOn();
        };
    }

    /// The word that files have for a value: `to_reconfirm`.
    public static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
