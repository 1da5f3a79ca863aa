package org.undersigned.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.undersigned.frame.Document;
import org.undersigned.frame.Element;
import org.undersigned.frame.Role;
import org.undersigned.problem.BrokenInstallation;
import org.undersigned.typeset.Typesetter;
import org.undersigned.workflow.desk.Proof;

import java.io.EOFException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

class ProofModelTest {

    private static final Document PAGES =
            new Document(
                    new Document.About("Benches", "", Locale.US, null),
                    List.of(),
                    new Element(Role.DOCUMENT, List.of()),
                    List.of());

    @TempDir Path folder;

    @Test
    void keepsTheLastPagesThereWereWhileAnErrorKeepsThemAway() {
        try (OpenDesk desk = OpenDesk.fresh(folder)) {
            desk.model.addLetter("Benches", "Benches.");
            Proof whole = new Proof(Optional.of(PAGES), List.of(), 1);
            Proof broken = new Proof(Optional.empty(), List.of(), 0);
            ProofModel proofs =
                    new ProofModel(
                            desk.letter(),
                            (sheet, _) -> sheet.text().contains("{{") ? broken : whole,
                            desk.tasks.latest());

            desk.letter().type("Benches. {{", true);

            assertThat(proofs.proofProperty().get()).isEqualTo(broken);
            assertThat(proofs.wholeProperty().get()).isEqualTo(whole);
        }
    }

    @Test
    void saysWhichFileOfTheProgramIsDamagedInsteadOfPages() {
        try (OpenDesk desk = OpenDesk.fresh(folder, ProofModelTest::damaged)) {
            desk.model.addLetter("Benches", "---\ntitle: Benches\n---\nBenches.");

            Proof proof = desk.letter().proof().proofProperty().get();

            assertThat(proof.document()).isEmpty();
            assertThat(proof.problems()).anyMatch(it -> it.place().file().equals("Serif.ttf"));
        }
    }

    private static Typesetter damaged() {
        throw new BrokenInstallation(Path.of("Serif.ttf"), new EOFException());
    }
}
