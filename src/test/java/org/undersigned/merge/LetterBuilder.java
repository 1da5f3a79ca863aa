package org.undersigned.merge;

import org.jspecify.annotations.Nullable;
import org.undersigned.letter.Block;
import org.undersigned.letter.Condition;
import org.undersigned.letter.Front;
import org.undersigned.letter.Inline;
import org.undersigned.letter.Invitation;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Recipient;
import org.undersigned.letter.SignatoryList;
import org.undersigned.letter.Style;
import org.undersigned.measure.Paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Builds letters for tests, with only what the test is about.
final class LetterBuilder {

    private Locale language = Locale.US;
    private @Nullable LocalDate date;
    private List<Inline> subject = List.of();
    private List<Inline> salutation = List.of();
    private List<Recipient> to = List.of();
    private List<Block> body = List.of();
    private List<Letter.Note> notes = List.of();
    private SignatoryList list = SignatoryList.DEFAULT;

    static LetterBuilder letter() {
        return new LetterBuilder();
    }

    LetterBuilder in(String tag) {
        language = Locale.forLanguageTag(tag);
        return this;
    }

    LetterBuilder dated(LocalDate day) {
        date = day;
        return this;
    }

    LetterBuilder subject(Inline... text) {
        subject = List.of(text);
        return this;
    }

    LetterBuilder greets(Inline... text) {
        salutation = List.of(text);
        return this;
    }

    LetterBuilder to(Recipient... recipients) {
        to = List.of(recipients);
        return this;
    }

    LetterBuilder says(Inline... paragraph) {
        return holds(new Block.Paragraph(List.of(paragraph)));
    }

    LetterBuilder holds(Block... blocks) {
        body = List.of(blocks);
        return this;
    }

    LetterBuilder notes(Letter.Note... some) {
        notes = List.of(some);
        return this;
    }

    LetterBuilder lists(SignatoryList signatories) {
        list = signatories;
        return this;
    }

    Letter build() {
        Front front =
                new Front(
                        "Benches",
                        date,
                        language,
                        Paper.LETTER,
                        subject,
                        null,
                        to,
                        salutation,
                        List.of(),
                        List.of(),
                        List.of(),
                        list,
                        Invitation.NONE,
                        Style.DEFAULT);
        return new Letter(front, body, notes);
    }

    static Inline text(String text) {
        return new Inline.Text(text);
    }

    static Inline field(String name) {
        return new Inline.Field(name);
    }

    static Inline when(String field, Inline... then) {
        return new Inline.When(new Condition.HasValue(field), List.of(then), List.of());
    }

    static Inline cite(String label) {
        return new Inline.NoteMark(label);
    }

    static Block paragraph(Inline... text) {
        return new Block.Paragraph(List.of(text));
    }

    static Block.Item item(String text) {
        return new Block.Item(List.of(paragraph(text(text))));
    }

    static Letter.Note note(String label, Inline... text) {
        return new Letter.Note(label, List.of(paragraph(text)));
    }

    static Recipient person(String name, String salutation) {
        return new Recipient(name, "", "", List.of(), salutation, Map.of());
    }

    static Recipient with(String key, String value) {
        return new Recipient("Ada Poe", "", "", List.of(), "Ms. Poe", Map.of(key, value));
    }
}
