package org.undersigned.letter.form;

import java.util.List;
import java.util.Locale;

/// A letter's sign-on form in words, before it is a page or a text.
///
/// @param kind what it is: “Sign-on form”
/// @param title the letter's title
/// @param language in which it asks
/// @param lead until when one can sign and whom one asks, a paragraph each
/// @param questions what it asks, in order
/// @param end what becomes of the answers
/// @param wording what tells people which wording is signed
/// @param letter what the letter is called, for whoever reads the answers back
/// @param revision the hash of the wording that is signed
public record Questionnaire(
        String kind,
        String title,
        Locale language,
        List<String> lead,
        List<Question> questions,
        String end,
        String wording,
        String letter,
        String revision) {

    public Questionnaire {
        lead = List.copyOf(lead);
        questions = List.copyOf(questions);
    }
}
