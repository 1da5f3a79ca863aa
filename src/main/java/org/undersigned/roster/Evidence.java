package org.undersigned.roster;

/// Something that shows that somebody agreed. It is as confidential as they are.
///
/// It does not show itself in a log or a message: {@link #toString} tells nothing.
///
/// @param kind what it is
/// @param name what it is called, such as the name of a file; empty for nothing
/// @param hash the SHA-256 of its content in hexadecimal digits
/// @param dated the date it bears, as written; empty for none
/// @param notedAt when it was kept, as an ISO 8601 time in UTC
public record Evidence(EvidenceKind kind, String name, String hash, String dated, String notedAt) {

    @Override
    public String toString() {
        return "Evidence[…]";
    }
}
