package org.undersigned.workflow.desk;

import org.undersigned.letter.Front;
import org.undersigned.letter.Inline;
import org.undersigned.letter.Letterhead;
import org.undersigned.letter.Letterhead.Logo;
import org.undersigned.letter.WordCount;
import org.undersigned.letter.text.ReadLetter;
import org.undersigned.problem.Place;
import org.undersigned.problem.Problem;
import org.undersigned.roster.Status;
import org.undersigned.workflow.Finding;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// What is easily forgotten before a letter goes out; nothing of it stops anything.
///
/// @param newTitle the title of letters that nobody has given one yet
record Omissions(String newTitle) {

    private static final Set<Status> OPEN =
            EnumSet.of(Status.INVITED, Status.REMINDED, Status.PENDING, Status.TO_RECONFIRM);

    /// What is forgotten around the text.
    List<Check> in(LetterSheet sheet, boolean personal) {
        List<Check> checks = new ArrayList<>();
        if (!personal && sheet.to().isEmpty()) {
            checks.add(check(Concern.RECIPIENTS, Place.NOWHERE, "workflow.addressesNobody"));
        }
        signatories(sheet, checks);
        letterhead(sheet, checks);
        if (!sheet.isFinal()) {
            checks.add(check(Concern.STAGE, Place.NOWHERE, "workflow.isDraft"));
        }
        return checks;
    }

    /// What is forgotten in the text.
    List<Check> in(ReadLetter read) {
        List<Check> checks = new ArrayList<>();
        Front front = read.letter().front();
        if (front.title().equals(newTitle)) {
            checks.add(check(Concern.TEXT, Place.NOWHERE, "workflow.titleUntouched", newTitle));
        }
        if (front.subject().equals(List.of(new Inline.Text(newTitle)))) {
            checks.add(check(Concern.TEXT, Place.NOWHERE, "workflow.subjectUntouched", newTitle));
        }
        if (WordCount.of(read.letter()) == 0) {
            checks.add(check(Concern.TEXT, Place.NOWHERE, "workflow.saysNothing"));
        }
        return checks;
    }

    private static void signatories(LetterSheet sheet, List<Check> checks) {
        Place place = Place.file(SheetMaterial.SIGNATORIES);
        List<Status> statuses =
                sheet.signatories().stream()
                        .map(it -> it.value().signatory().standing().status())
                        .toList();
        long open = statuses.stream().filter(OPEN::contains).count();
        if (statuses.isEmpty()) {
            checks.add(check(Concern.SIGNATORIES, place, "workflow.nobodyListed"));
        } else if (!statuses.contains(Status.CONFIRMED)) {
            checks.add(check(Concern.SIGNATORIES, place, "workflow.nobodyConfirmed"));
        } else if (open > 0) {
            checks.add(check(Concern.SIGNATORIES, place, "workflow.notAgreed", open));
        }
    }

    private static void letterhead(LetterSheet sheet, List<Check> checks) {
        Letterhead head = sheet.letterhead();
        for (Logo logo : head == null ? List.<Logo>of() : head.logos()) {
            if (logo.alt().isBlank()) {
                Place place = Place.file(SheetMaterial.LETTERHEAD);
                checks.add(
                        check(Concern.LETTERHEAD, place, "workflow.logoUndescribed", logo.file()));
            }
        }
    }

    private static Check check(Concern concern, Place place, String key, Object... arguments) {
        return new Check(concern, Finding.of(Problem.warning(place, key, arguments)));
    }
}
