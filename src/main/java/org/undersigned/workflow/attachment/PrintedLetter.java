package org.undersigned.workflow.attachment;

import org.jspecify.annotations.Nullable;
import org.undersigned.letter.Front;
import org.undersigned.letter.Inline;
import org.undersigned.letter.Invitation;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Letterhead;
import org.undersigned.letter.Recipient;
import org.undersigned.letter.Style;
import org.undersigned.letter.text.LetterWriter;
import org.undersigned.merge.Copy;
import org.undersigned.merge.Passage;
import org.undersigned.merge.Phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// A copy as a letter again: with values where there were fields, and only the branches that were
/// taken. What was written for other recipients is not in it, nor is anything of an addressee that
/// is not printed.
public final class PrintedLetter {

    private PrintedLetter() {}

    /// The text of it.
    public static String text(Copy copy) {
        return LetterWriter.write(of(copy));
    }

    private static Letter of(Copy copy) {
        List<Letter.Note> notes = new ArrayList<>();
        for (List<Passage> note : copy.notes()) {
            notes.add(new Letter.Note(Integer.toString(notes.size() + 1), PrintedBlocks.of(note)));
        }
        return new Letter(front(copy), PrintedBlocks.of(copy.body()), notes);
    }

    private static Front front(Copy copy) {
        return new Front(
                copy.title(),
                copy.date(),
                copy.language(),
                copy.paper(),
                line(copy.subject()),
                withoutLogos(copy.letterhead()),
                copy.addressees().stream().map(PrintedLetter::printed).toList(),
                line(copy.salutation()),
                line(copy.closing()),
                copy.cc(),
                copy.enclosures(),
                copy.list(),
                Invitation.NONE,
                Style.DEFAULT);
    }

    /// Whom an address names; the salutation stands in the letter's own.
    private static Recipient printed(Recipient addressee) {
        return new Recipient(
                addressee.name(),
                addressee.title(),
                addressee.organization(),
                addressee.address(),
                "",
                Map.of());
    }

    /// Pictures do not go along.
    private static @Nullable Letterhead withoutLogos(@Nullable Letterhead head) {
        return head == null
                ? null
                : new Letterhead(head.name(), head.address(), head.contact(), List.of());
    }

    private static List<Inline> line(List<Phrase> phrases) {
        String text =
                phrases.stream()
                        .map(phrase -> phrase instanceof Phrase.Words words ? words.text() : " ")
                        .collect(Collectors.joining());
        return text.isEmpty() ? List.of() : List.of(new Inline.Text(text));
    }
}
