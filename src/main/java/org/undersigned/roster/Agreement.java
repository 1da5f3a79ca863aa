package org.undersigned.roster;

/// How an agreement came about. It names people, so it is as confidential as they are.
///
/// It does not show itself in a log or a message: {@link #toString} tells nothing.
///
/// @param since when the status became what it is, as an ISO 8601 time in UTC; empty if unknown
/// @param recordedBy who recorded it; empty if unknown
/// @param source what it was taken from, such as the name of a file; empty if somebody typed it
/// @param authority who says that they may sign for the organization; empty for nobody
public record Agreement(String since, String recordedBy, String source, String authority) {

    /// Nothing is known of it.
    public static final Agreement UNKNOWN = new Agreement("", "", "", "");

    @Override
    public String toString() {
        return "Agreement[…]";
    }
}
