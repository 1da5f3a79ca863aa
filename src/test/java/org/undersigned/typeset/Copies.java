package org.undersigned.typeset;

import org.undersigned.letter.Recipient;
import org.undersigned.letter.SignatoryList;
import org.undersigned.letter.SignatoryList.Shown;
import org.undersigned.letter.Style;
import org.undersigned.measure.Paper;
import org.undersigned.merge.Copy;
import org.undersigned.merge.Passage;
import org.undersigned.merge.Phrase;
import org.undersigned.merge.SignerGroup;
import org.undersigned.merge.SignerGroup.Detail;
import org.undersigned.merge.SignerGroup.Emblem;
import org.undersigned.merge.SignerGroup.Signer;
import org.undersigned.merge.SignerGroup.Tie;
import org.undersigned.merge.Source;
import org.undersigned.problem.Place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/// Copy to set in tests: a plain letter, changed one thing at a time.
///
/// ```java
/// Copies.letter().body(paragraph("One."), heading("Two")).signers("Elm Club").copy();
/// ```
final class Copies {

    private final List<Recipient> addressees = new ArrayList<>();
    private final List<Passage> body = new ArrayList<>();
    private final List<List<Passage>> notes = new ArrayList<>();
    private final List<SignerGroup> signers = new ArrayList<>();
    private final List<String> cc = new ArrayList<>();
    private SignatoryList.Columns columns = SignatoryList.Columns.AUTO;
    private SignatoryList.Layout layout = SignatoryList.Layout.BLOCKS;
    private SignatoryList.Count count = SignatoryList.Count.NONE;
    private Style style = Style.DEFAULT;
    private Locale language = Locale.US;

    static Copies letter() {
        return new Copies();
    }

    Copies to(String... names) {
        for (String name : names) {
            addressees.add(
                    new Recipient(
                            name,
                            "Chair",
                            "Committee on Parks",
                            List.of("1 Elm Road"),
                            "",
                            Map.of()));
        }
        return this;
    }

    Copies body(Passage... passages) {
        body.addAll(List.of(passages));
        return this;
    }

    Copies note(String text) {
        notes.add(List.of(paragraph(text)));
        return this;
    }

    Copies cc(String... lines) {
        cc.addAll(List.of(lines));
        return this;
    }

    Copies signers(String... organizations) {
        return group("", List.of(organizations));
    }

    Copies signers(int count) {
        return group(
                "", IntStream.rangeClosed(1, count).mapToObj(i -> "Elm Club No. " + i).toList());
    }

    Copies group(String heading, List<String> organizations) {
        List<Signer> group =
                organizations.stream()
                        .map(name -> new Detail(Shown.ORGANIZATION, name))
                        .map(detail -> new Signer(List.of(detail), Place.line("roster.csv", 2)))
                        .toList();
        signers.add(new SignerGroup(heading, group));
        return this;
    }

    Copies signer(Detail... details) {
        Signer signer = new Signer(List.of(details), Place.line("roster.csv", 2));
        signers.add(new SignerGroup("", List.of(signer)));
        return this;
    }

    /// Somebody from a country.
    Copies from(String country, Detail... details) {
        Signer signer =
                new Signer(List.of(details), Tie.SIGNS, country, null, Place.line("roster.csv", 2));
        signers.add(new SignerGroup("", List.of(signer)));
        return this;
    }

    /// Somebody who signs as a person, and whose organization does not.
    Copies person(Detail... details) {
        Signer signer =
                new Signer(List.of(details), Tie.IDENTIFIES, "", null, Place.line("roster.csv", 2));
        signers.add(new SignerGroup("", List.of(signer)));
        return this;
    }

    /// Somebody who signs on behalf of an organization.
    Copies representative(Detail... details) {
        Signer signer = new Signer(List.of(details), Tie.REPRESENTED, Place.line("roster.csv", 2));
        signers.add(new SignerGroup("", List.of(signer)));
        return this;
    }

    /// Somebody with a picture, in a group with those before.
    Copies emblem(Emblem.Kind kind, String file, String owner) {
        Detail name = new Detail(Shown.NAME, owner);
        Emblem emblem = new Emblem(kind, file, owner);
        Signer signer =
                new Signer(List.of(name), Tie.SIGNS, "", emblem, Place.line("roster.csv", 2));
        List<Signer> all = new ArrayList<>();
        if (!signers.isEmpty()) {
            all.addAll(signers.removeLast().signers());
        }
        all.add(signer);
        signers.add(new SignerGroup("", all));
        return this;
    }

    Copies columns(SignatoryList.Columns count) {
        columns = count;
        return this;
    }

    Copies layout(SignatoryList.Layout other) {
        layout = other;
        return this;
    }

    Copies count(SignatoryList.Count other) {
        count = other;
        return this;
    }

    Copies style(Style other) {
        style = other;
        return this;
    }

    Copies language(String tag) {
        language = Locale.forLanguageTag(tag);
        return this;
    }

    Copy copy() {
        return new Copy(
                Place.file("letter.md"),
                "Benches",
                language,
                Paper.LETTER,
                LocalDate.of(2031, 3, 3),
                null,
                addressees,
                List.of(words("Re: Benches")),
                List.of(words("Dear Chair Roe:")),
                body,
                notes,
                List.of(words("Sincerely,")),
                signers,
                cc,
                List.of(),
                new SignatoryList(
                        SignatoryList.Order.NAME,
                        SignatoryList.Group.NONE,
                        columns,
                        layout,
                        count,
                        List.of(Shown.ORGANIZATION),
                        true),
                style);
    }

    static Passage paragraph(String text) {
        return new Passage.Paragraph(List.of(words(text)));
    }

    /// A paragraph of so many sentences that all differ.
    static Passage sentences(int count) {
        StringBuilder text = new StringBuilder();
        for (int sentence = 1; sentence <= count; sentence++) {
            text.append("Bench number ")
                    .append(sentence)
                    .append(" stands in the shade of an old elm and wants a coat of paint. ");
        }
        return paragraph(text.toString().strip());
    }

    static Passage heading(String text) {
        return new Passage.Heading(2, List.of(words(text)));
    }

    /// A paragraph that cites a note.
    static Passage citing(String text, int note) {
        return new Passage.Paragraph(List.of(words(text), new Phrase.NoteMark(note, Source.NONE)));
    }

    static Phrase.Words words(String text) {
        return new Phrase.Words(
                text, Phrase.Voice.PLAIN, "", Source.counted(new Place("letter.md", 9, 1), 0, 0));
    }
}
