package org.undersigned.workflow.desk;

import org.undersigned.frame.Document;
import org.undersigned.letter.WordCount;
import org.undersigned.letter.text.LetterReader;
import org.undersigned.letter.text.ReadLetter;
import org.undersigned.merge.Copy;
import org.undersigned.merge.Merge;
import org.undersigned.problem.BrokenInstallation;
import org.undersigned.problem.Outcome;
import org.undersigned.problem.Problem;
import org.undersigned.typeset.Typesetter;
import org.undersigned.workflow.Material;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Makes pages of letters while they are being written: the very pages that would be exported.
public final class Proofs {

    private final Supplier<Typesetter> typesetter;

    /// @param typesetter asked for when the first page is made: fonts take a while to open
    public Proofs(Supplier<Typesetter> typesetter) {
        this.typesetter = typesetter;
    }

    /// The letter's pages.
    ///
    /// @param recipient the index of who gets this copy; −1 for the letter to everybody it
    ///   addresses
    /// @param logos the pictures of its letterhead
    public Proof of(LetterSheet sheet, int recipient, Pictures logos) {
        List<Problem> problems = new ArrayList<>();
        Optional<ReadLetter> read = keep(LetterReader.read("", sheet.text()), problems);
        if (read.isEmpty()) {
            return new Proof(Optional.empty(), problems, 0);
        }
        Material material = SheetMaterial.of(sheet, read.get(), recipient >= 0, logos, problems);
        int words = WordCount.of(read.get().letter());
        Merge merge = material.merge();
        Outcome<Copy> copy =
                recipient < 0
                        ? merge.joint()
                        : merge.to(material.mailing().letters().get(recipient).addressee());
        Optional<Document> document =
                keep(copy, problems).flatMap(it -> keep(set(it, material), problems));
        return new Proof(document, problems, words);
    }

    private Outcome<Document> set(Copy copy, Material material) {
        try {
            return typesetter.get().set(copy, material.plates(), material.stage());
        } catch (BrokenInstallation e) {
            return Outcome.failed(e.problem());
        }
    }

    private static <T> Optional<T> keep(Outcome<T> outcome, List<Problem> problems) {
        problems.addAll(outcome.problems());
        return outcome.value();
    }
}
