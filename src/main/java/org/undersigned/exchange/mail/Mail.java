package org.undersigned.exchange.mail;

import java.util.List;

/// A mail, as far as it says who signs.
///
/// @param name who wrote it, as they call themselves; empty if they do not
/// @param address who wrote it
/// @param date when, as an ISO 8601 time in UTC; empty if it cannot be told
/// @param subject what about
/// @param text what was written, also what it answers
/// @param attachments the files that came with it
public record Mail(
        String name,
        String address,
        String date,
        String subject,
        String text,
        List<Attached> attachments) {

    public Mail {
        attachments = List.copyOf(attachments);
    }

    /// A file that came with a mail.
    ///
    /// @param name what it is called; empty if it is not
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Attached(String name, byte[] bytes) {}
}
