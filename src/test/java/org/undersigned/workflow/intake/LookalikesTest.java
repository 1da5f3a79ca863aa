package org.undersigned.workflow.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.undersigned.problem.Outcome;
import org.undersigned.roster.Evidence;
import org.undersigned.roster.EvidenceKind;
import org.undersigned.roster.SignOn;
import org.undersigned.roster.directory.Pair;
import org.undersigned.roster.directory.Party;
import org.undersigned.roster.directory.PartyKind;
import org.undersigned.roster.directory.Verdict;
import org.undersigned.store.Contents;
import org.undersigned.store.Label;
import org.undersigned.store.Stored;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

class LookalikesTest {

    @TempDir Path folder;
    private final Lookalikes lookalikes = new Lookalikes();
    private Bringing bringing;

    @BeforeEach
    void open() {
        bringing = new Bringing(folder);
        bringing.take(
                Bringing.signers(
                        list("there.csv", "Alder Falls Civic League,OR", "Birch County Library,OR"),
                        new Target.New("Benches")));
    }

    @AfterEach
    void close() {
        bringing.close();
    }

    @Test
    void takesTheSameUnderAnotherNameForEvidence() {
        Plan plan = plan(list("new.csv", "The Alder Falls Civic League Inc.,OR", "Cedar Union,WA"));

        assertThat(alike(plan))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.twin()).isInstanceOf(Twin.There.class);
                    assertThat(it.fate()).isEqualTo(Fate.SAME);
                    assertThat(it.match().reasons()).isNotEmpty();
                });
        assertThat(plan.added()).isEqualTo(1);
        Receipt receipt = bringing.intake().carryOut(plan).value().orElseThrow();
        assertThat(receipt.added()).isEqualTo(1);
        assertThat(receipt.unified()).isEqualTo(1);
        assertThat(names())
                .containsExactly("Alder Falls Civic League", "Birch County Library", "Cedar Union");
        assertThat(evidence()).anyMatch(it -> it.value().kind() == EvidenceKind.ROW);
    }

    @Test
    void knowsWhoBecameEvidenceWhenTheFileComesAgain() {
        Brought file = list("new.csv", "The Alder Falls Civic League Inc.,OR", "Cedar Union,WA");
        bringing.intake().carryOut(plan(file));

        Plan again = plan(file);

        assertThat(again.isWorthDoing()).isFalse();
        assertThat(again.known()).isEqualTo(2);
    }

    @Test
    void isOneStepToUndo() {
        bringing.intake()
                .carryOut(plan(list("new.csv", "Alder Falls Civic League Inc.,OR", "Cedar,WA")));
        assertThat(bringing.workspace().undo().value()).isPresent();

        assertThat(names()).containsExactly("Alder Falls Civic League", "Birch County Library");
        Map<Pair, Verdict> verdicts = read(it -> it.verdicts().all());
        assertThat(verdicts).isEmpty();
        assertThat(evidence()).isEmpty();
    }

    @Test
    void addsAnywayOrLeavesOutIfThatIsSaid() {
        Plan plan =
                plan(
                        list(
                                "new.csv",
                                "Alder Falls Civic League Inc.,OR",
                                "Birch County Library Inc.,OR"));
        List<Resemblance> alike = alike(plan);
        Map<String, Fate> fates = new HashMap<>();
        fates.put(alike.get(0).key(), Fate.ADD);
        fates.put(alike.get(1).key(), Fate.LEAVE_OUT);

        Plan decided = plan.with(fates);

        assertThat(plan.added()).isZero();
        assertThat(decided.added()).isEqualTo(1);
        assertThat(bringing.intake().carryOut(decided).value()).isPresent();
        assertThat(names())
                .containsExactly(
                        "Alder Falls Civic League",
                        "Birch County Library",
                        "Alder Falls Civic League Inc.");
    }

    @Test
    void findsThoseWhoStandTwiceInWhatIsBrought() {
        Plan plan =
                plan(
                        list(
                                "one.csv",
                                "Cedar Union of Tenants,WA",
                                "Cedar Union of Tenants Inc.,WA"),
                        list(
                                "two.csv",
                                "Cedar Union of Tenants,WA",
                                "The Cedar Union of Tenants,WA"));

        assertThat(alike(plan)).hasSize(2).allMatch(it -> it.twin() instanceof Twin.Brought);
        assertThat(plan.parts().get(1).problems())
                .extracting(it -> it.key())
                .containsExactly("workflow.inOtherFile");
        assertThat(bringing.intake().carryOut(plan).value()).isPresent();
        assertThat(names())
                .containsExactly(
                        "Alder Falls Civic League",
                        "Birch County Library",
                        "Cedar Union of Tenants");
    }

    @Test
    void asksNobodyAgainWhoSaidThatTheyAreTwo() {
        SignOn incoming =
                alike(plan(list("new.csv", "Alder Falls Civic League Inc.,OR")))
                        .getFirst()
                        .brought();
        Pair pair = Pair.of(line("Alder Falls Civic League").value(), incoming);
        change(it -> it.verdicts().decide(pair, Verdict.DIFFERENT));

        Plan plan = plan(list("new.csv", "Alder Falls Civic League Inc.,OR"));

        assertThat(alike(plan)).isEmpty();
        assertThat(plan.added()).isEqualTo(1);
    }

    @Test
    void teachesTheDirectoryTheName() {
        Stored<SignOn> line = line("Alder Falls Civic League");
        change(contents -> {
            Stored<Party> party =
                    contents.parties()
                            .add(Party.named(PartyKind.ORGANIZATION, "Alder Falls Civic League"));
            contents.signatories().link(line, party.id());
        });
        bringing.intake().carryOut(plan(list("new.csv", "Alder Falls Civic League Inc.,OR")));

        Map<String, List<String>> called = read(it -> it.parties().names());
        assertThat(called.values().iterator().next()).contains("Alder Falls Civic League Inc.");
    }

    @Test
    void leavesChaptersAlone() {
        Plan plan = plan(list("new.csv", "Alder Falls Civic League - Salem Chapter,OR"));

        assertThat(alike(plan)).isEmpty();
        assertThat(plan.added()).isEqualTo(1);
    }

    private Brought list(String name, String... rows) {
        List<String> lines = new ArrayList<>(List.of("organization,state"));
        lines.addAll(List.of(rows));
        return Bringing.read(bringing.file(name, lines.toArray(String[]::new)));
    }

    private Plan plan(Brought... files) {
        Target there = new Target.There(bringing.id("Benches"), "Benches");
        List<Item> items = new ArrayList<>();
        for (Brought file : files) {
            items.add(Bringing.signers(file, there));
        }
        return bringing.intake().plan(items, lookalikes).value().orElseThrow();
    }

    private static List<Resemblance> alike(Plan plan) {
        return plan.parts().stream()
                .flatMap(it -> ((Effect.Signers) it.effect()).alike().stream())
                .toList();
    }

    private List<String> names() {
        return bringing.signers("Benches").stream().map(it -> it.signatory().listedName()).toList();
    }

    private Stored<SignOn> line(String name) {
        String letter = bringing.id("Benches");
        return read(it -> it.signatories().of(letter)).stream()
                .filter(it -> it.value().signatory().listedName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<Stored<Evidence>> evidence() {
        String id = line("Alder Falls Civic League").id();
        return read(it -> it.evidence().of(id));
    }

    private <T> T read(Function<Contents, T> reading) {
        return bringing.workspace().read(reading).value().orElseThrow();
    }

    private void change(Consumer<Contents> change) {
        assertThat(
                        bringing.workspace()
                                .change(
                                        Label.of("step.roster.decide", "", ""),
                                        contents -> {
                                            change.accept(contents);
                                            return new Outcome.Done<>(true, List.of());
                                        })
                                .value())
                .isPresent();
    }
}
