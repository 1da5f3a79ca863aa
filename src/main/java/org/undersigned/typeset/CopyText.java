package org.undersigned.typeset;

import org.undersigned.letter.Letterhead;
import org.undersigned.letter.Recipient;
import org.undersigned.merge.Copy;
import org.undersigned.merge.Passage;
import org.undersigned.merge.Phrase;
import org.undersigned.merge.SignerGroup;
import org.undersigned.problem.Place;

import java.util.ArrayList;
import java.util.List;

/// Every piece of text that a letter prints, with the place it comes from.
final class CopyText {

    private final List<Piece> pieces = new ArrayList<>();

    private CopyText() {}

    /// A piece of text.
    record Piece(String text, Place place) {}

    static List<Piece> of(Copy copy) {
        CopyText text = new CopyText();
        text.addAround(copy);
        text.addPhrases(copy.subject());
        text.addPhrases(copy.salutation());
        copy.body().forEach(text::addPassage);
        copy.notes().forEach(note -> note.forEach(text::addPassage));
        text.addPhrases(copy.closing());
        for (SignerGroup group : copy.signers()) {
            text.add(group.heading(), place(group));
            for (SignerGroup.Signer signer : group.signers()) {
                signer.details().forEach(detail -> text.add(detail.text(), signer.place()));
            }
        }
        return text.pieces;
    }

    /// A heading is read where the first of those below it is.
    private static Place place(SignerGroup group) {
        return group.signers().stream()
                .findFirst()
                .map(SignerGroup.Signer::place)
                .orElse(Place.NOWHERE);
    }

    private void addAround(Copy copy) {
        Letterhead letterhead = copy.letterhead();
        if (letterhead != null) {
            add(letterhead.name(), copy.place());
            letterhead.address().forEach(line -> add(line, copy.place()));
            add(letterhead.contact(), copy.place());
        }
        for (Recipient recipient : copy.addressees()) {
            add(recipient.name(), copy.place());
            add(recipient.title(), copy.place());
            add(recipient.organization(), copy.place());
            recipient.address().forEach(line -> add(line, copy.place()));
        }
        if (copy.subject().isEmpty()) {
            add(copy.title(), copy.place());
        }
        copy.cc().forEach(line -> add(line, copy.place()));
        copy.enclosures().forEach(line -> add(line, copy.place()));
    }

    private void addPassage(Passage passage) {
        switch (passage) {
            case Passage.Heading(_, List<Phrase> text) -> addPhrases(text);
            case Passage.Paragraph(List<Phrase> text) -> addPhrases(text);
            case Passage.Listing list ->
                    list.items().forEach(item -> item.forEach(this::addPassage));
            case Passage.Quotation(List<Passage> passages) -> passages.forEach(this::addPassage);
            case Passage.Verbatim(List<Phrase.Words> lines) -> addPhrases(lines);
            case Passage.Tabular table -> {
                table.header().forEach(this::addPhrases);
                table.rows().forEach(row -> row.forEach(this::addPhrases));
            }
            case Passage.Ornament() -> {}
        }
    }

    private void addPhrases(List<? extends Phrase> phrases) {
        for (Phrase phrase : phrases) {
            if (phrase instanceof Phrase.Words words) {
                add(words.text(), words.source().place());
            }
        }
    }

    private void add(String text, Place place) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, place));
        }
    }
}
