package org.undersigned.roster;

import java.util.Map;

/// What is known about a signatory and never printed: how to reach them, notes, unknown columns.
///
/// It does not show itself in a log or a message: {@link #toString} tells nothing.
///
/// @param email the e-mail address
/// @param phone the telephone number
/// @param note anything else
/// @param signedOn when they signed, as written
/// @param other the columns of the file that nobody knew, by header
public record Confidential(
        String email, String phone, String note, String signedOn, Map<String, String> other) {

    /// Nothing is known.
    public static final Confidential NOTHING = new Confidential("", "", "", "", Map.of());

    public Confidential {
        other = Map.copyOf(other);
    }

    @Override
    public String toString() {
        return "Confidential[…]";
    }
}
