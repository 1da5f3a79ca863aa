package org.undersigned.merge;

import org.jspecify.annotations.Nullable;
import org.undersigned.letter.Letterhead;
import org.undersigned.letter.Recipient;
import org.undersigned.letter.SignatoryList;
import org.undersigned.letter.Style;
import org.undersigned.measure.Paper;
import org.undersigned.problem.Place;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/// A letter ready for the typesetter: every field has its value, every condition is decided.
///
/// @param place the file it was written in
/// @param title what the letter is called
/// @param language the language it is written in
/// @param paper the sheet it is printed on
/// @param date the date to print, or null for none
/// @param letterhead who sends it, or null for no letterhead
/// @param addressees whom it addresses, in order
/// @param subject the subject line, empty for none
/// @param salutation the greeting with its punctuation, empty for none
/// @param body the text
/// @param notes the footnotes cited, in the order in which they are first cited; note 1 is at index
///   0
/// @param closing the line above the signatories, empty for none
/// @param signers those who sign, in printing order under their headings
/// @param cc who gets a copy
/// @param enclosures what comes with it
/// @param list how signers are listed
/// @param style how it looks
public record Copy(
        Place place,
        String title,
        Locale language,
        Paper paper,
        @Nullable LocalDate date,
        @Nullable Letterhead letterhead,
        List<Recipient> addressees,
        List<Phrase> subject,
        List<Phrase> salutation,
        List<Passage> body,
        List<List<Passage>> notes,
        List<Phrase> closing,
        List<SignerGroup> signers,
        List<String> cc,
        List<String> enclosures,
        SignatoryList list,
        Style style) {

    public Copy {
        addressees = List.copyOf(addressees);
        subject = List.copyOf(subject);
        salutation = List.copyOf(salutation);
        body = List.copyOf(body);
        notes = notes.stream().map(List::copyOf).toList();
        closing = List.copyOf(closing);
        signers = List.copyOf(signers);
        cc = List.copyOf(cc);
        enclosures = List.copyOf(enclosures);
    }

    /// The date as the letter's language writes it out, empty if none is to be printed.
    public String writtenDate() {
        return Language.date(date, language);
    }
}
