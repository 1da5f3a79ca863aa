package org.undersigned.workflow.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.undersigned.roster.Evidence;
import org.undersigned.roster.EvidenceKind;
import org.undersigned.store.Label;
import org.undersigned.store.LetterText;
import org.undersigned.store.Stored;
import org.undersigned.store.Workspace;
import org.undersigned.store.Workspaces;
import org.undersigned.table.Mapping;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;

class ProofTest {

    @TempDir Path folder;

    @Test
    void keepsTheMailInWhichSomebodySaysThatTheySign() throws Exception {
        String mail =
                """
                From: Jane Roe <jane@library.example>
                Date: Tue, 24 Feb 2026 14:03:00 +0000
                Subject: Benches
                Message-ID: <1@library.example>

                Please sign us on.

                Best,
                Jane Roe
                Director
                Alder Falls Library
                """;
        Path file = Files.writeString(folder.resolve("jane.eml"), mail);
        Brought.Rows rows = (Brought.Rows) new IntakeReader(false).read(file, null, true);
        Workspaces workspaces = new Workspaces("Ada", InstantSource.system());
        try (Workspace workspace =
                workspaces.create(folder.resolve("w.undersigned")).value().orElseThrow()) {
            String letter =
                    workspace
                            .change(
                                    Label.of("letter.add", "L"),
                                    it ->
                                            it.letters()
                                                    .add(
                                                            new LetterText(
                                                                    "L", "---\ntitle: L\n---\n")))
                            .value()
                            .map(Stored::id)
                            .orElseThrow();
            Item item =
                    new Item.Rows(
                            rows,
                            new Target.There(letter, "L"),
                            ImportKind.ROSTER,
                            Mapping.NONE,
                            Set.of(),
                            Set.of(),
                            false,
                            false);
            Intake intake = new Intake(workspace);
            assertThat(intake.plan(List.of(item)).then(intake::carryOut).value()).isPresent();
            List<Stored<Evidence>> evidence =
                    workspace
                            .read(it ->
                                    it.evidence().of(it.signatories().of(letter).getFirst().id()))
                            .value()
                            .orElseThrow();
            assertThat(evidence)
                    .singleElement()
                    .satisfies(it -> {
                        assertThat(it.value().kind()).isEqualTo(EvidenceKind.MAIL);
                        assertThat(it.value().name()).isEqualTo("jane.eml");
                        assertThat(it.value().dated()).isEqualTo("2026-02-24T14:03:00Z");
                    });
        }
    }
}
