package org.undersigned.typeset.orthography;

import org.jspecify.annotations.Nullable;
import org.undersigned.letter.Letterhead;
import org.undersigned.letter.Recipient;
import org.undersigned.merge.Copy;
import org.undersigned.merge.Phrase;

import java.util.List;

/// Spells every part of one copy.
final class CopySpelling {

    private final Orthography orthography;

    CopySpelling(Orthography orthography) {
        this.orthography = orthography;
    }

    Copy spelled(Copy copy) {
        PassageSpelling passages = new PassageSpelling(orthography);
        return new Copy(
                copy.place(),
                orthography.text(copy.title()),
                copy.language(),
                copy.paper(),
                copy.date(),
                letterhead(copy.letterhead()),
                copy.addressees().stream().map(this::addressee).toList(),
                line(copy.subject()),
                line(copy.salutation()),
                passages.spelled(copy.body()),
                copy.notes().stream().map(passages::spelled).toList(),
                line(copy.closing()),
                orthography.signers().spelled(copy.signers()),
                names(copy.cc()),
                copy.enclosures().stream().map(orthography::text).toList(),
                copy.list(),
                copy.style());
    }

    private List<Phrase> line(List<Phrase> phrases) {
        CopyLine line = CopyLine.of(phrases);
        orthography.correct(List.of(line));
        return line.phrases();
    }

    private @Nullable Letterhead letterhead(@Nullable Letterhead letterhead) {
        return letterhead == null
                ? null
                : new Letterhead(
                        orthography.name(letterhead.name()),
                        names(letterhead.address()),
                        orthography.name(letterhead.contact()),
                        letterhead.logos());
    }

    private Recipient addressee(Recipient recipient) {
        return new Recipient(
                orthography.name(recipient.name()),
                orthography.name(recipient.title()),
                orthography.name(recipient.organization()),
                names(recipient.address()),
                recipient.salutation(),
                recipient.fields());
    }

    private List<String> names(List<String> lines) {
        return lines.stream().map(orthography::name).toList();
    }
}
