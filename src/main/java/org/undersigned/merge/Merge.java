package org.undersigned.merge;

import org.jspecify.annotations.Nullable;
import org.undersigned.letter.Front;
import org.undersigned.letter.Inline;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Letterhead;
import org.undersigned.letter.Numbering;
import org.undersigned.letter.Places;
import org.undersigned.letter.Recipient;
import org.undersigned.problem.Outcome;
import org.undersigned.problem.Place;
import org.undersigned.problem.Problem;
import org.undersigned.roster.Roster;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Makes the copies of one letter.
///
/// What all copies share, those who sign above all, is prepared once. It holds nothing that
/// changes, so copies may be made on several threads.
///
/// ```java
/// Merge merge = new Merge(letter, places, roster);
/// Outcome<Copy> one = merge.joint();        // to everybody under `to:`
/// Outcome<Copy> personal = merge.to(addressee);
/// ```
public final class Merge {

    private final Letter letter;
    private final Places places;
    private final Numbering numbering;
    private final List<FieldUse> uses;
    private final Tally tally;
    private final List<SignerGroup> signers;

    /// @param places where the letter's nodes stand; {@link Places#NONE} if it comes from no file
    /// @param roster everyone on the list; those who are not confirmed neither print nor count
    public Merge(Letter letter, Places places, Roster roster) {
        this.letter = letter;
        this.places = places;
        this.numbering = Numbering.of(letter);
        this.uses = FieldUse.in(letter);
        this.tally = Tally.of(roster.confirmed());
        this.signers = Signers.groups(roster, letter.front());
    }

    /// One copy to everybody the letter addresses.
    public Outcome<Copy> joint() {
        List<Addressee> addressees = new ArrayList<>();
        for (Recipient recipient : letter.front().to()) {
            Place place = places.of(recipient);
            addressees.add(new Addressee(recipient, place, recipient.fields().keySet(), Set.of()));
        }
        return copy(addressees);
    }

    /// A copy to this one instead.
    public Outcome<Copy> to(Addressee addressee) {
        return copy(List.of(addressee));
    }

    private Outcome<Copy> copy(List<Addressee> addressees) {
        Fields fields = fields(addressees);
        List<Problem> unknown = new UnknownFields(places, fields.names(), addressees).among(uses);
        if (!unknown.isEmpty()) {
            return new Outcome.Failed<>(unknown);
        }
        Draft draft =
                new Draft(fields, places, numbering, new Notes(letter.notes()), new ArrayList<>());
        Copy copy = copy(draft, addressees.stream().map(Addressee::printed).toList());
        return Outcome.of(copy, draft.problems());
    }

    private Fields fields(List<Addressee> addressees) {
        Locale language = letter.front().language();
        Fields fields = new Fields();
        new RecipientFields(language).addTo(fields, addressees);
        tally.addTo(fields, language);
        String date = Language.date(letter.front().date(), language);
        fields.put("letter.date", new Value.Said(date, Place.NOWHERE));
        fields.put("letter.edition", new Value.Said("", Place.NOWHERE));
        return fields;
    }

    private Copy copy(Draft draft, List<Recipient> addressees) {
        Front front = letter.front();
        List<Phrase> subject = line(draft, Part.SUBJECT, Numbering.SUBJECT, front.subject());
        List<Phrase> salutation =
                line(draft, Part.SALUTATION, Numbering.SALUTATION, front.salutation());
        List<Passage> body = BodyMerge.passages(draft, letter.body());
        List<List<Passage>> notes = draft.notes().passages();
        return new Copy(
                places.of(letter),
                CleanText.words(front.title()).strip(),
                front.language(),
                front.paper(),
                front.date(),
                printed(front.letterhead()),
                addressees,
                subject,
                salutation,
                body,
                notes,
                line(draft, Part.TEXT, Numbering.CLOSING, front.closing()),
                signers,
                printed(front.cc()),
                printed(front.enclosures()),
                front.signatories(),
                front.style());
    }

    private static List<Phrase> line(Draft draft, Part part, int number, List<Inline> text) {
        return new TextMerge(draft, part, number).phrases(text);
    }

    private static @Nullable Letterhead printed(@Nullable Letterhead letterhead) {
        return letterhead == null
                ? null
                : new Letterhead(
                        CleanText.value(letterhead.name()),
                        printed(letterhead.address()),
                        CleanText.value(letterhead.contact()),
                        letterhead.logos());
    }

    private static List<String> printed(List<String> lines) {
        return lines.stream().map(CleanText::value).filter(line -> !line.isEmpty()).toList();
    }
}
