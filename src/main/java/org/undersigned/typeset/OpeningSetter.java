package org.undersigned.typeset;

import org.undersigned.frame.Role;
import org.undersigned.letter.Numbering;
import org.undersigned.letter.Style;
import org.undersigned.measure.Length;
import org.undersigned.merge.Copy;
import org.undersigned.merge.Phrase;
import org.undersigned.merge.Source;
import org.undersigned.typeset.page.Slug;

import java.util.ArrayList;
import java.util.List;

/// Sets what stands above a letter's text: date, addressees, subject, salutation. Subject and
/// salutation stand on the page on which the text begins.
final class OpeningSetter {

    /// How much of the first page addresses may take, in hundredths, if they can do with less.
    private static final int ROOM = 42;

    private final Job job;
    private final PhraseSetter phrases;
    private final Measure measure;
    private final Length page;

    /// @param page the height of the type area
    OpeningSetter(Job job, Measure measure, Length page) {
        this.job = job;
        this.phrases = new PhraseSetter(job);
        this.measure = measure;
        this.page = page;
    }

    Galley set(Copy copy) {
        Length line = job.scale().text().leading();
        List<Galley> parts = new ArrayList<>();
        if (copy.date() != null) {
            parts.add(date(copy).below(line));
        }
        Length room = page.times(ROOM, 100);
        AddresseeSetter addressees = new AddresseeSetter(job);
        parts.add(addressees.set(copy.addressees(), measure, room).below(line));
        parts.add(subject(copy).below(line));
        if (!copy.salutation().isEmpty()) {
            parts.add(paragraph(copy.salutation(), measure).below(line).keptBy(Slug.NEVER));
        }
        return Galley.of(parts);
    }

    private Galley date(Copy copy) {
        boolean atMiddle = copy.style().layout() == Style.Layout.MODIFIED_BLOCK;
        Measure at = atMiddle ? measure.rightHalf() : measure;
        return paragraph(List.of(words(copy.writtenDate())), at);
    }

    /// The subject, else the title: the letter's first heading.
    private Galley subject(Copy copy) {
        List<Phrase> text = copy.subject().isEmpty() ? List.of(title(copy)) : copy.subject();
        Galley lines =
                phrases.setEvenly(
                        text, job.scale().heading(1), measure.left(), job.display(measure.width()));
        return PassageSetter.headingElement(lines.whole().keptBy(0), 1, text);
    }

    private Galley paragraph(List<Phrase> text, Measure at) {
        return phrases.setEvenly(text, job.scale().text(), at.left(), job.display(at.width()))
                .whole()
                .as(Role.PARAGRAPH);
    }

    private static Phrase title(Copy copy) {
        Source source = Source.counted(copy.place(), Numbering.TITLE, 0);
        return new Phrase.Words(copy.title(), Phrase.Voice.PLAIN, "", source);
    }

    /// Words that no text of the letter says.
    static Phrase.Words words(String text) {
        return new Phrase.Words(text, Phrase.Voice.PLAIN, "", Source.NONE);
    }
}
