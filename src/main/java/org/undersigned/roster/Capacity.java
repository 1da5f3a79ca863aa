package org.undersigned.roster;

/// As what somebody signs.
public enum Capacity {
    /// The organization signs; a person beside it represents it.
    ORGANIZATION,
    /// The person signs, and no organization is named.
    INDIVIDUAL,
    /// The person signs; the organization beside it only says who that is.
    AFFILIATED,
    /// The person is listed, and signs for the organization.
    ON_BEHALF;

    /// Whether it is the person who is listed, and not the organization.
    public boolean listsPerson() {
        return switch (this) {
            case ORGANIZATION -> false;
            case INDIVIDUAL, AFFILIATED, ON_BEHALF -> true;
        };
    }

    /// Whether an organization has signed.
    public boolean bindsOrganization() {
        return switch (this) {
            case ORGANIZATION, ON_BEHALF -> true;
            case INDIVIDUAL, AFFILIATED -> false;
        };
    }

    /// The same as far as it can be, where a person or an organization may not be named: who names
    /// an organization and signs as a person is affiliated, and nobody signs for nothing.
    Capacity where(boolean named, boolean organized) {
        return switch (this) {
            case ORGANIZATION -> this;
            case INDIVIDUAL -> organized ? AFFILIATED : this;
            case AFFILIATED -> organized ? this : INDIVIDUAL;
            case ON_BEHALF -> organized ? named ? this : ORGANIZATION : INDIVIDUAL;
        };
    }
}
