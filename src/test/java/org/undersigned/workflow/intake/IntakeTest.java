package org.undersigned.workflow.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.undersigned.workflow.intake.Bringing.keys;
import static org.undersigned.workflow.intake.Bringing.letter;
import static org.undersigned.workflow.intake.Bringing.read;
import static org.undersigned.workflow.intake.Bringing.rows;
import static org.undersigned.workflow.intake.Bringing.signers;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.undersigned.letter.intake.Recipients.Addressed;
import org.undersigned.problem.Outcome;
import org.undersigned.roster.Status;
import org.undersigned.store.Change;
import org.undersigned.store.LetterText;
import org.undersigned.store.Stored;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

class IntakeTest {

    private static final Target BENCHES = new Target.New("Benches");

    @TempDir private Path folder;
    private Bringing bringing;

    @BeforeEach
    void open() {
        bringing = new Bringing(folder);
    }

    @AfterEach
    void close() {
        bringing.close();
    }

    @Test
    void takesALetterAndItsListInOneStep() {
        Brought text =
                read(
                        bringing.file(
                                "letter.md",
                                "---",
                                "title: Benches",
                                "---",
                                "We ask for benches."));
        Brought roster = read(bringing.file("roster.csv", "organization", "Pond", "Lake"));

        Outcome<Receipt> receipt = bringing.take(signers(roster, BENCHES), letter(text, BENCHES));

        assertThat(receipt.value()).contains(new Receipt(bringing.id("Benches"), 2, 0, 0, 1));
        assertThat(bringing.letters()).extracting(LetterText::name).containsExactly("Benches");
        assertThat(bringing.signers("Benches"))
                .extracting(one -> one.signatory().listedName())
                .containsExactly("Pond", "Lake");
        assertThat(bringing.workspace().history().value().orElseThrow())
                .singleElement()
                .extracting(it -> it.label().key(), it -> it.label().arguments())
                .containsExactly("step.import.letterAndList", List.of("Benches", "2"));
        bringing.workspace().undo();
        assertThat(bringing.letters()).isEmpty();
    }

    @Test
    void makesALetterForAListThatHasNone() {
        Brought roster = read(bringing.file("Signers 2031.csv", "organization", "Pond"));

        bringing.take(signers(roster, new Target.New("Signers 2031")));

        assertThat(bringing.letters())
                .containsExactly(new LetterText("Signers 2031", "---\ntitle: Signers 2031\n---\n"));
        assertThat(bringing.signers("Signers 2031")).hasSize(1);
    }

    @Test
    void saysBeforehandWhatItDoesThen() {
        Path first = bringing.file("a.csv", "organization,status", "Pond,", "Lake,", "Ash,");
        bringing.take(signers(read(first), BENCHES));
        Path second =
                bringing.file(
                        "b.csv", "organization,status", "Lake,withdrawn", "Oak,", "Elm,", "Ash,");
        Target there = new Target.There(bringing.id("Benches"), "Benches");

        Plan plan = bringing.plan(signers(read(second), there));

        assertThat(plan.added()).isEqualTo(2);
        assertThat(plan.known()).isEqualTo(2);
        assertThat(keys(plan.problems())).containsExactly("workflow.otherStatus");
        assertThat(plan.parts().getFirst().effect())
                .isInstanceOfSatisfying(
                        Effect.Signers.class,
                        it -> {
                            assertThat(it.fresh())
                                    .extracting(one -> one.signatory().listedName())
                                    .containsExactly("Oak", "Elm");
                            assertThat(it.differing())
                                    .extracting(one -> one.signatory().standing().status())
                                    .containsExactly(Status.WITHDRAWN);
                        });
        assertThat(bringing.signers("Benches")).hasSize(3);
        assertThat(bringing.intake().carryOut(plan).value().orElseThrow().added()).isEqualTo(2);
        assertThat(bringing.signers("Benches")).hasSize(5);
    }

    @Test
    void doesNothingElseThanItSaid() {
        Brought roster = read(bringing.file("a.csv", "organization", "Pond", "Lake"));
        bringing.take(signers(read(bringing.file("b.csv", "organization", "Ash")), BENCHES));
        Target there = new Target.There(bringing.id("Benches"), "Benches");
        Plan plan = bringing.plan(signers(roster, there));
        bringing.take(signers(read(bringing.file("c.csv", "organization", "Lake")), there));

        assertThat(keys(bringing.intake().carryOut(plan).problems()))
                .containsExactly("store.changedMeanwhile");
        assertThat(bringing.signers("Benches")).hasSize(2);
    }

    @Test
    void leavesOutRowsWithoutNamesOnlyIfThatIsSaid() {
        Brought roster =
                read(bringing.file("r.csv", "organization,state", "Pond,EX", ",EX", "Lake,EX,x,y"));

        Plan strict = bringing.plan(signers(roster, BENCHES));
        assertThat(strict.isWorthDoing()).isFalse();
        assertThat(keys(strict.problems()))
                .containsExactly("roster.rowWithoutName", "table.rowTooLong");
        assertThat(bringing.intake().carryOut(strict).value()).isEmpty();

        Plan lenient = bringing.plan(rows(roster, BENCHES, ImportKind.ROSTER, Map.of(), true));
        Part part = lenient.parts().getFirst();
        assertThat(part.unfitRows()).isEqualTo(2);
        assertThat(lenient.added()).isEqualTo(1);
        assertThat(bringing.intake().carryOut(lenient).value()).isPresent();
    }

    @Test
    void takesColumnsForWhatIsSaid() {
        Brought roster = read(bringing.file("r.csv", "wer,Notes,was", "Pond,called,x"));

        Plan plan =
                bringing.plan(
                        rows(
                                roster,
                                BENCHES,
                                ImportKind.ROSTER,
                                Map.of("organization", 0, "note", -1),
                                false));

        assertThat(plan.parts().getFirst().columns())
                .extracting(Column::name, Column::field, Column::how, Column::sample)
                .containsExactly(
                        tuple("wer", "organization", Column.How.HAND, "Pond"),
                        tuple("Notes", "", Column.How.HAND, "called"),
                        tuple("was", "", Column.How.UNKNOWN, "x"));
        assertThat(plan.added()).isEqualTo(1);
    }

    @Test
    void showsWhatItCleans() {
        Brought roster =
                read(
                        bringing.file(
                                "r.csv",
                                "organization,country",
                                "Pond,France",
                                "Lake,France",
                                "Ash,FR"));

        assertThat(bringing.plan(signers(roster, BENCHES)).parts().getFirst().cleanings())
                .containsExactly(new Cleaned("countries", "country", "France", "FR", 2));
    }

    @Test
    void cleansByTheRulesThatAreOn() {
        Brought roster =
                read(bringing.file("r.csv", "organization,title", "FRIENDS OF THE POND,N/A"));
        Item capital =
                Item.Rows.of(
                        (Brought.Rows) roster,
                        BENCHES,
                        ImportKind.ROSTER,
                        Map.of(),
                        Set.of("capitals"),
                        false);

        Part all = bringing.plan(signers(roster, BENCHES)).parts().getFirst();
        assertThat(all.cleanings())
                .containsExactly(
                        new Cleaned("placeholders", "title", "N/A", "", 1),
                        new Cleaned(
                                "capitals",
                                "organization",
                                "FRIENDS OF THE POND",
                                "Friends of the Pond",
                                1));
        assertThat(all.problems()).isEmpty();
        assertThat(bringing.plan(capital).parts().getFirst().cleaningsByRule())
                .containsOnlyKeys("placeholders");
    }

    @Test
    void remembersWhatWasDecidedAboutASource() {
        Brought first =
                read(bringing.file("first.csv", "Alias,Crew,Pet", "Jane Roe,POND FRIENDS,cat"));
        Brought second =
                read(bringing.file("second.csv", "alias,CREW,pet", "Ana Poe,LAKE FRIENDS,dog"));
        Map<String, Integer> columns = Map.of("organization", 1, "name", 0);
        bringing.intake().carryOut(bringing.plan(decided(first, columns, Set.of("capitals"))));

        Part part = bringing.plan(signers(second, BENCHES)).parts().getFirst();

        assertThat(part.columns())
                .extracting(Column::field, Column::how)
                .containsExactly(
                        tuple("name", Column.How.REMEMBERED),
                        tuple("organization", Column.How.REMEMBERED),
                        tuple("", Column.How.UNKNOWN));
        assertThat(part.cleanings()).isEmpty();
        assertThat(((Item.Rows) part.item()).kept()).containsExactly("capitals");
    }

    @Test
    void letsWhatIsSaidNowComeBeforeWhatWasSaid() {
        Brought rows = read(bringing.file("r.csv", "Alias,Crew,Pet", "Jane Roe,POND LAKE,cat"));
        Map<String, Integer> columns = Map.of("organization", 1, "name", 0);
        bringing.intake().carryOut(bringing.plan(decided(rows, columns, Set.of("capitals"))));

        Part part = bringing.plan(decided(rows, Map.of("title", 0), Set.of())).parts().getFirst();

        assertThat(part.columns())
                .extracting(Column::field, Column::how)
                .startsWith(
                        tuple("title", Column.How.HAND),
                        tuple("organization", Column.How.REMEMBERED));
        assertThat(part.cleanings()).hasSize(1);
    }

    private static Item decided(Brought rows, Map<String, Integer> columns, Set<String> kept) {
        return Item.Rows.of((Brought.Rows) rows, BENCHES, ImportKind.ROSTER, columns, kept, false);
    }

    @Test
    void addsRecipientsAndNeverTwice() {
        Brought list =
                read(
                        bringing.file(
                                "people.csv",
                                "name,salutation,state",
                                "Jane Roe,Chair Roe,CA",
                                "Ana Poe,Dr. Poe,NY"));
        assertThat(new Interpreter().looksLike((Brought.Rows) list))
                .isEqualTo(ImportKind.RECIPIENTS);
        Item item = rows(list, BENCHES, ImportKind.RECIPIENTS, Map.of(), false);
        bringing.take(item);
        String id = bringing.id("Benches");

        Plan again =
                bringing.plan(
                        rows(
                                list,
                                new Target.There(id, "Benches"),
                                ImportKind.RECIPIENTS,
                                Map.of(),
                                false));

        assertThat(again.added()).isZero();
        assertThat(again.known()).isEqualTo(2);
        assertThat(again.isWorthDoing()).isFalse();
        List<Stored<Addressed>> there =
                bringing.workspace().read(it -> it.recipients().personal(id)).value().orElseThrow();
        assertThat(there).extracting(it -> it.value().recipient().name()).hasSize(2);
    }

    @Test
    void revisesALetterAndRenamesIt() {
        bringing.take(
                signers(
                        read(bringing.file("roster.csv", "organization", "Pond")),
                        new Target.New("roster")));
        Brought text = read(bringing.file("letter.md", "---", "title: Benches", "---", "We ask."));

        bringing.take(letter(text, new Target.There(bringing.id("roster"), "Benches")));

        assertThat(bringing.letters())
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.name()).isEqualTo("Benches");
                    assertThat(it.text()).endsWith("We ask.\n");
                });
        assertThat(bringing.signers("Benches")).hasSize(1);
        bringing.workspace().undo();
        assertThat(bringing.letters()).extracting(LetterText::name).containsExactly("roster");
    }

    @Test
    void changesNothingIfTheLetterSaysThatAlready() {
        Brought text = read(bringing.file("letter.md", "---", "title: Benches", "---", "We ask."));
        bringing.take(letter(text, BENCHES));

        Plan plan =
                bringing.plan(letter(text, new Target.There(bringing.id("Benches"), "Benches")));

        assertThat(plan.isWorthDoing()).isFalse();
    }

    @Test
    void leavesNothingBehindIfOnePartCannotBeDone() {
        Brought text = read(bringing.file("letter.md", "---", "title: Benches", "---", "We ask."));
        Brought roster = read(bringing.file("roster.csv", "organization", "Pond"));
        bringing.take(letter(text, BENCHES));

        Outcome<Receipt> receipt =
                bringing.take(signers(roster, new Target.New("Trees")), letter(text, BENCHES));

        assertThat(keys(receipt.problems())).containsExactly("store.letterNameTaken");
        assertThat(bringing.letters()).hasSize(1);
        assertThat(bringing.workspace().history().value().orElseThrow())
                .extracting(Change::sequence)
                .containsExactly(1L);
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return org.assertj.core.groups.Tuple.tuple(values);
    }

    /// Each of them is compared by a hash, and not with everyone else.
    @Test
    @Timeout(60)
    void takesFortyThousandWhoAreAlikeInAllButTheirNumber() {
        String[] lines = new String[40_001];
        lines[0] = "organization,state,email";
        for (int i = 1; i < lines.length; i++) {
            lines[i] = "Pond Club " + i + ",EX,pond@lake.example";
        }
        Path file = bringing.file("many.csv", lines);

        Outcome<Receipt> receipt =
                bringing.take(Bringing.signers(Bringing.read(file), new Target.New("Benches")));

        assertThat(receipt.value().orElseThrow().added()).isEqualTo(40_000);
    }
}
