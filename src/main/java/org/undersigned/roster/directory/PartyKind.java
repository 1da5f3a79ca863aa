package org.undersigned.roster.directory;

/// What a party is.
public enum PartyKind {
    ORGANIZATION,
    PERSON
}
