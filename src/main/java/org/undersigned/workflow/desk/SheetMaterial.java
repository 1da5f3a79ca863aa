package org.undersigned.workflow.desk;

import org.jspecify.annotations.Nullable;
import org.undersigned.letter.Letterhead;
import org.undersigned.letter.Letterhead.Logo;
import org.undersigned.letter.intake.Recipients.Addressed;
import org.undersigned.letter.text.ReadLetter;
import org.undersigned.picture.Picture;
import org.undersigned.problem.Place;
import org.undersigned.problem.Problem;
import org.undersigned.roster.Roster;
import org.undersigned.roster.SignOnList;
import org.undersigned.typeset.Plates;
import org.undersigned.typeset.Stage;
import org.undersigned.workflow.Material;
import org.undersigned.workflow.intake.EmblemFiles;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What a sheet is made of, for all that is made of it: pages to look at, and files.
///
/// Problems in it name as their file the part of the letter they are in; in the text that is
/// nothing, with the line and column. In lists the line is the place on the list, from 1.
final class SheetMaterial {

    /// The part that holds those who get a copy of their own.
    static final String RECIPIENTS = "recipients";

    /// The part that holds those who sign.
    static final String SIGNATORIES = "signatories";

    /// The part that holds who sends the letter.
    static final String LETTERHEAD = "letterhead";

    private SheetMaterial() {}

    /// The material. A logo that cannot be had is a problem and left out.
    ///
    /// @param personal whether it is for copies to the recipients, and not for the one to everybody
    ///   the letter addresses
    static Material of(
            LetterSheet sheet,
            ReadLetter read,
            boolean personal,
            Pictures pictures,
            List<Problem> problems) {
        Map<String, Picture> logos = pictures.of(sheet);
        Roster roster = new SignOnList(SIGNATORIES, Entry.values(sheet.signatories())).roster();
        Material material =
                Material.of(
                        RECIPIENTS,
                        read,
                        letterhead(sheet, logos, problems),
                        personal ? List.of() : Entry.values(sheet.to()),
                        personal ? numbered(sheet) : List.of(),
                        roster,
                        new Plates(logos, emblems(sheet, read, roster, pictures, problems)));
        return material.at(sheet.isFinal() ? Stage.FINAL : Stage.DRAFT);
    }

    private static Map<String, Picture> emblems(
            LetterSheet sheet,
            ReadLetter read,
            Roster roster,
            Pictures pictures,
            List<Problem> problems) {
        Map<String, Place> printed =
                EmblemFiles.printed(roster, read.letter().front().signatories());
        Map<String, Picture> emblems = pictures.emblems(sheet, printed.keySet());
        printed.forEach((name, place) -> {
            if (!emblems.containsKey(name)) {
                problems.add(Problem.error(place, "workflow.emblemGone", name));
            }
        });
        return emblems;
    }

    private static @Nullable Letterhead letterhead(
            LetterSheet sheet, Map<String, Picture> logos, List<Problem> problems) {
        Letterhead head = sheet.letterhead();
        if (head == null) {
            return null;
        }
        List<Logo> there = new ArrayList<>();
        for (Logo logo : head.logos()) {
            if (logos.containsKey(logo.file())) {
                there.add(logo);
            } else {
                problems.add(
                        Problem.error(Place.file(LETTERHEAD), "workflow.logoGone", logo.file()));
            }
        }
        return new Letterhead(head.name(), head.address(), head.contact(), there);
    }

    private static List<Addressed> numbered(LetterSheet sheet) {
        List<Addressed> numbered = new ArrayList<>();
        for (Entry<Addressed> entry : sheet.recipients()) {
            Addressed one = entry.value();
            numbered.add(new Addressed(one.recipient(), one.fileName(), numbered.size() + 1));
        }
        return numbered;
    }
}
