package org.undersigned.letter;

import org.jspecify.annotations.Nullable;
import org.undersigned.measure.Paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/// A letter's front matter: everything around its text. Every key but the title has a default.
///
/// @param title what the letter is called; printed only if there is no subject
/// @param date the letter's date, or null if none is to be printed
/// @param language the language the letter is written in
/// @param paper the sheet it is printed on
/// @param subject the subject line, empty if there is none; only text, fields and conditions
/// @param letterhead who sends it, or null if it has no letterhead
/// @param to whom it addresses jointly, in order
/// @param salutation the greeting; only text, fields and conditions
/// @param closing the line above the signatories; only text, fields and conditions
/// @param cc who gets a copy
/// @param enclosures what comes with it
/// @param signatories how those who sign are listed
/// @param invitation until when one can sign it, and whom one asks; never printed with it
/// @param style how it looks
public record Front(
        String title,
        @Nullable LocalDate date,
        Locale language,
        Paper paper,
        List<Inline> subject,
        @Nullable Letterhead letterhead,
        List<Recipient> to,
        List<Inline> salutation,
        List<Inline> closing,
        List<String> cc,
        List<String> enclosures,
        SignatoryList signatories,
        Invitation invitation,
        Style style) {

    public Front {
        subject = List.copyOf(subject);
        to = List.copyOf(to);
        salutation = List.copyOf(salutation);
        closing = List.copyOf(closing);
        cc = List.copyOf(cc);
        enclosures = List.copyOf(enclosures);
    }

    /// A front matter that says nothing but the title.
    public static Front titled(String title) {
        return new Front(
                title,
                null,
                Locale.US,
                Paper.LETTER,
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                SignatoryList.DEFAULT,
                Invitation.NONE,
                Style.DEFAULT);
    }

    /// The same under another letterhead and to others.
    public Front addressed(@Nullable Letterhead newLetterhead, List<Recipient> newTo) {
        return new Front(
                title,
                date,
                language,
                paper,
                subject,
                newLetterhead,
                newTo,
                salutation,
                closing,
                cc,
                enclosures,
                signatories,
                invitation,
                style);
    }
}
