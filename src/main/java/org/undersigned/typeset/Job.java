package org.undersigned.typeset;

import org.undersigned.font.Direction;
import org.undersigned.measure.Length;
import org.undersigned.typeset.paragraph.Form;
import org.undersigned.typeset.paragraph.ParagraphSetter;
import org.undersigned.typeset.paragraph.Reading;

import java.util.Locale;

/// What everything in one letter is set with.
///
/// @param paragraphs breaks paragraphs into lines
/// @param scale the sizes of type
/// @param contents numbers the contents of the structure
/// @param words the words that stand around the letter
/// @param language the letter's language
/// @param direction which way the letter is read: from the edge where its lines begin, left or
///   right, everything in this package is counted
/// @param foreign finds words of other languages
/// @param findings what is found on the way
record Job(
        ParagraphSetter paragraphs,
        TypeScale scale,
        Contents contents,
        Words words,
        Locale language,
        Direction direction,
        ForeignWords foreign,
        Findings findings) {

    Job(
            ParagraphSetter paragraphs,
            TypeScale scale,
            Contents contents,
            Words words,
            Locale language,
            Direction direction,
            Findings findings) {
        this(
                paragraphs,
                scale,
                contents,
                words,
                language,
                direction,
                new ForeignWords(new LetterScripts(language)),
                findings);
    }

    /// The same for a trial: what it sets is not part of the letter.
    Job apart() {
        ParagraphSetter unheard = paragraphs.heardBy(_ -> {});
        return new Job(
                unheard,
                scale,
                new Contents(),
                words,
                language,
                direction,
                foreign,
                new Findings());
    }

    /// The same for a list of so many paragraphs.
    Job ofMany(int listed) {
        return new Job(
                paragraphs.ofMany(listed),
                scale,
                contents,
                words,
                language,
                direction,
                foreign,
                findings);
    }

    /// The same for what is read this way.
    Job reading(Direction other) {
        return other == direction
                ? this
                : new Job(paragraphs, scale, contents, words, language, other, foreign, findings);
    }

    /// Running text, hyphenated.
    Form text(Measure measure) {
        return new Form(
                measure.width(),
                Length.ZERO,
                Length.ZERO,
                measure.justified(),
                true,
                language,
                direction,
                Reading.TEXT,
                measure.hang());
    }

    /// Names, addresses, headings: ragged, and no word divided.
    Form display(Length width) {
        return hanging(width, Length.ZERO);
    }

    /// The same, lines after the first indented.
    Form hanging(Length width, Length indent) {
        return new Form(
                width, Length.ZERO, indent, false, false, language, direction, Reading.NAME);
    }
}
