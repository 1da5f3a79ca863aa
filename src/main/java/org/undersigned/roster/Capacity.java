package org.undersigned.roster;

/// As what somebody signs.
public enum Capacity {
    /// The organization signs; a person beside it represents it.
    ORGANIZATION,
    /// The person signs; an organization beside it only says who that is.
    INDIVIDUAL
}
