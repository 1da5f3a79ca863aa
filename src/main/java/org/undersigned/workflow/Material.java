package org.undersigned.workflow;

import org.jspecify.annotations.Nullable;
import org.undersigned.letter.Front;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Letterhead;
import org.undersigned.letter.Recipient;
import org.undersigned.letter.intake.Recipients;
import org.undersigned.letter.intake.Recipients.Addressed;
import org.undersigned.letter.text.ReadLetter;
import org.undersigned.merge.Merge;
import org.undersigned.problem.Place;
import org.undersigned.problem.Problem;
import org.undersigned.roster.Roster;
import org.undersigned.typeset.Plates;
import org.undersigned.typeset.Stage;
import org.undersigned.workflow.attachment.Attached;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Everything that makes a letter, wherever it comes from.
///
/// @param letter what it says
/// @param roster who signs it
/// @param mailing who gets a copy of their own
/// @param plates its pictures
/// @param stage whether its pages say that it is a draft
/// @param attached what goes along with its pages
public record Material(
        ReadLetter letter,
        Roster roster,
        Mailing mailing,
        Plates plates,
        Stage stage,
        Set<Attached> attached) {

    /// What exists in lists of recipients and is never kept for letters.
    private static final Set<String> WITHHELD = Set.of("email", "phone", "note");

    public Material {
        attached = Set.copyOf(attached);
    }

    /// What is odd about those who sign: nobody need sign, but then no list of them can go along.
    public List<Problem> doubts() {
        List<Problem> doubts =
                new ArrayList<>(PrintedList.doubts(roster, letter.letter().front().signatories()));
        if (roster.confirmed().isEmpty()) {
            Place place = Place.file(roster.file());
            if (!roster.signatories().isEmpty()) {
                doubts.add(Problem.warning(place, "workflow.nobodyConfirmed"));
            }
            if (attached.contains(Attached.ROSTER)) {
                doubts.add(Problem.error(place, "workflow.nobodyToAttach"));
            }
        }
        return doubts;
    }

    /// What makes their prints, besides what they say.
    Imprint imprint() {
        return new Imprint(plates, stage, attached, roster.watch());
    }

    /// What makes its copies.
    public Merge merge() {
        return new Merge(letter.letter(), letter.places(), roster);
    }

    /// The same at another stage.
    public Material at(Stage other) {
        return new Material(letter, roster, mailing, plates, other, attached);
    }

    /// The same with this going along.
    public Material with(Set<Attached> others) {
        return new Material(letter, roster, mailing, plates, stage, others);
    }

    /// A letter whose text says neither under which letterhead nor to whom it goes.
    private static ReadLetter whole(
            ReadLetter bare, @Nullable Letterhead letterhead, List<Recipient> to) {
        Letter letter = bare.letter();
        Front front = letter.front().addressed(letterhead, to);
        return new ReadLetter(new Letter(front, letter.body(), letter.notes()), bare.places());
    }

    /// What a workspace keeps of a letter, put together, to go out as it is.
    ///
    /// @param place the name of what keeps it, for problems
    /// @param bare the text without addressees and letterhead
    /// @param to whom it addresses jointly; nobody if personal copies are made
    /// @param personal who gets a copy of their own
    public static Material of(
            String place,
            ReadLetter bare,
            @Nullable Letterhead letterhead,
            List<Recipient> to,
            List<Addressed> personal,
            Roster roster,
            Plates plates) {
        Set<String> fields = new HashSet<>();
        personal.forEach(it -> fields.addAll(it.recipient().fields().keySet()));
        Recipients recipients = new Recipients(place, personal, fields, WITHHELD);
        return new Material(
                whole(bare, letterhead, to),
                roster,
                Mailing.of(recipients),
                plates,
                Stage.FINAL,
                Set.of());
    }
}
