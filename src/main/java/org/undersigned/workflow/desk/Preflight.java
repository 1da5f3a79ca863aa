package org.undersigned.workflow.desk;

import org.undersigned.frame.Document;
import org.undersigned.letter.text.LetterReader;
import org.undersigned.letter.text.ReadLetter;
import org.undersigned.merge.Copy;
import org.undersigned.merge.Merge;
import org.undersigned.problem.Outcome;
import org.undersigned.problem.Problem;
import org.undersigned.typeset.Typesetter;
import org.undersigned.workflow.DryRun;
import org.undersigned.workflow.Finding;
import org.undersigned.workflow.LeakScan;
import org.undersigned.workflow.Mailing;
import org.undersigned.workflow.Material;
import org.undersigned.workflow.PrintedList;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Looks through a letter before it goes out: merges every copy, and sets the first few.
public final class Preflight {

    /// Of so many copies the pages are counted; of more they are reckoned from these.
    private static final int SET = 12;

    private final Supplier<Typesetter> typesetter;
    private final Omissions omissions;

    /// @param typesetter asked for when the first letter is looked through
    /// @param newTitle the title of letters that nobody has given one yet
    public Preflight(Supplier<Typesetter> typesetter, String newTitle) {
        this.typesetter = typesetter;
        this.omissions = new Omissions(newTitle);
    }

    /// What is found.
    ///
    /// @param personal whether its recipients are to get copies of their own
    /// @param pictures those of the workspace
    public Readiness of(LetterSheet sheet, boolean personal, Pictures pictures) {
        List<Problem> problems = new ArrayList<>();
        Outcome<ReadLetter> read = LetterReader.read("", sheet.text());
        problems.addAll(read.problems());
        Optional<Material> material =
                read.value().map(it -> SheetMaterial.of(sheet, it, personal, pictures, problems));
        List<Check> checks = new ArrayList<>(omissions.in(sheet, personal));
        problems.forEach(it -> checks.add(check(Finding.of(it))));
        read.value().ifPresent(it -> checks.addAll(omissions.in(it)));
        int files = personal ? sheet.recipients().size() : 1;
        int signers =
                (int)
                        sheet.signatories().stream()
                                .filter(it -> it.value().signatory().isConfirmed())
                                .count();
        if (material.isEmpty()) {
            return new Readiness(sorted(checks), signers, files, 0, true);
        }
        Typesetter setter = typesetter.get();
        Merge merge = material.get().merge();
        DryRun dryRun = new DryRun(merge, setter::problems);
        Mailing mailing = material.get().mailing();
        List<Finding> findings = personal ? dryRun.of(mailing) : dryRun.ofJoint();
        findings.forEach(it -> checks.add(check(it)));
        PrintedList.doubts(
                        material.get().roster(),
                        material.get().letter().letter().front().signatories())
                .forEach(it -> checks.add(check(Finding.of(it))));
        Set<Problem> leaks = new LinkedHashSet<>();
        int pages = pages(copies(merge, mailing, personal), setter, material.get(), leaks);
        leaks.forEach(it -> checks.add(check(Finding.of(it))));
        boolean counted = files <= SET;
        int all = counted ? pages : Math.round((float) pages * files / SET);
        return new Readiness(sorted(checks), signers, files, all, counted);
    }

    private static Stream<Outcome<Copy>> copies(Merge merge, Mailing mailing, boolean personal) {
        return personal
                ? mailing.letters().stream().limit(SET).map(it -> merge.to(it.addressee()))
                : Stream.of(merge.joint());
    }

    /// How many pages these have; none if one of them cannot be set.
    ///
    /// @param leaks what they would tell of what is private is added to these
    private static int pages(
            Stream<Outcome<Copy>> copies,
            Typesetter setter,
            Material material,
            Set<Problem> leaks) {
        LeakScan scan = new LeakScan(material.roster().watch());
        boolean whole = true;
        int pages = 0;
        for (Optional<Copy> copy : copies.map(Outcome::value).toList()) {
            Optional<Document> set =
                    copy.flatMap(it -> setter.set(it, material.plates(), material.stage()).value());
            whole &= set.isPresent();
            if (copy.isPresent() && set.isPresent()) {
                pages += set.get().sheets().size();
                leaks.addAll(scan.of(copy.get(), set.get(), List.of()));
            }
        }
        return whole ? pages : 0;
    }

    private static Check check(Finding finding) {
        Concern concern =
                switch (finding.problem().place().file()) {
                    case SheetMaterial.RECIPIENTS -> Concern.RECIPIENTS;
                    case SheetMaterial.SIGNATORIES -> Concern.SIGNATORIES;
                    case SheetMaterial.LETTERHEAD -> Concern.LETTERHEAD;
                    default -> Concern.TEXT;
                };
        return new Check(concern, finding);
    }

    private static List<Check> sorted(List<Check> checks) {
        return checks.stream()
                .sorted(Comparator.comparing((Check it) -> !it.mustBeMended()))
                .toList();
    }
}
