package org.undersigned.typeset;

import org.undersigned.measure.Length;
import org.undersigned.typeset.paragraph.Form;
import org.undersigned.typeset.paragraph.ParagraphSetter;

import java.util.Locale;

/// What everything in one letter is set with.
///
/// @param paragraphs breaks paragraphs into lines
/// @param scale the sizes of type
/// @param contents numbers the contents of the structure
/// @param words the words that stand around the letter
/// @param language the letter's language
record Job(
        ParagraphSetter paragraphs,
        TypeScale scale,
        Contents contents,
        Words words,
        Locale language) {

    /// The same for a trial: what it sets is not part of the letter.
    Job apart() {
        return new Job(paragraphs, scale, new Contents(), words, language);
    }

    /// Running text, hyphenated.
    Form text(Measure measure) {
        return new Form(
                measure.width(), Length.ZERO, Length.ZERO, measure.justified(), true, language);
    }

    /// Names, addresses, headings: ragged, and no word divided.
    Form display(Length width) {
        return new Form(width, Length.ZERO, Length.ZERO, false, false, language);
    }

    /// The same, lines after the first indented.
    Form hanging(Length width, Length indent) {
        return new Form(width, Length.ZERO, indent, false, false, language);
    }
}
