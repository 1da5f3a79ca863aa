package org.undersigned.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.undersigned.ui.intake.IntakeViewModel.Step;
import org.undersigned.workflow.intake.Effect;
import org.undersigned.workflow.intake.ImportKind;
import org.undersigned.workflow.intake.Plan;
import org.undersigned.workflow.intake.Target;

import java.nio.file.Path;
import java.util.List;

class IntakeViewModelTest {

    @TempDir private Path folder;
    private Bench bench;

    @BeforeEach
    void open() {
        bench = new Bench(folder);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void takesALetterAndItsListInWithOneStep() {
        IntakeViewModel model =
                bench.bring(
                        bench.file("roster.csv", "organization,country", "Pond,FR", "Lake,DE"),
                        bench.letter("letter.md", "Benches"));

        assertThat(model.stepProperty().get()).isEqualTo(Step.OUTCOME);
        assertThat(bench.words.deed(plan(model))).isEqualTo("Import the letter and 2");
        model.goOn();

        assertThat(model.closedProperty().get()).isTrue();
        assertThat(bench.letters()).containsExactly("Benches");
        assertThat(bench.signers()).containsExactly("Pond", "Lake");
        assertThat(bench.done()).containsExactly("The letter and 2 imported");
        bench.desk.undo();
        assertThat(bench.letters()).isEmpty();
    }

    @Test
    void bringsPicturesLaterForThoseWhoAreThere() {
        Path list = bench.file("r.csv", "organization,logo", "Pond,pond.svg", "Lake,");
        bench.bring(list).goOn();
        bench.file(
                "pond.svg", "<svg xmlns='http://www.w3.org/2000/svg'><path d='M0 0H9V9'/></svg>");

        IntakeViewModel model = bench.bring(list);

        assertThat(bench.words.effect(plan(model).parts().getFirst()))
                .isEqualTo("0 new · 2 already here · 1 of them gets a picture");
        assertThat(bench.words.deed(plan(model))).isEqualTo("Import pictures of one");
        model.goOn();
        assertThat(bench.done()).containsExactly("2 imported", "Pictures of one imported");
        assertThat(bench.letter().sheet().emblems()).containsOnlyKeys("pond.svg");
    }

    @Test
    void takesAnswersForThoseOfWhoSignsAndSaysWhoHasNotAnswered() {
        bench.bring(bench.file("asked.csv", "organization,status", "Pond,invited", "Lake,invited"))
                .goOn();
        Path answers =
                bench.file(
                        "answers.csv",
                        "organization,name,title,address,district",
                        "Pond,Ada Thorne,Chair,1 Main St,4");

        IntakeViewModel model = bench.bring(Expected.ANSWERS, answers);

        assertThat(model.title()).isEqualTo("Sign-on answers");
        assertThat(model.things().getFirst().kind()).isEqualTo(ImportKind.ROSTER);
        model.goTo(Step.OUTCOME);
        model.goOn();
        assertThat(bench.signers()).containsExactly("Pond", "Lake");
        assertThat(bench.done())
                .last()
                .isEqualTo(
                        "0 imported, 1 kept as evidence of who was there already · 1 has not"
                                + " answered yet");
    }

    @Test
    void addsToTheLetterThatIsBeingWorkedOn() {
        bench.desk.addLetter("Trees", "---\ntitle: Trees\n---\nWe ask for trees.\n");
        IntakeViewModel model = bench.bring(bench.file("r.csv", "organization", "Pond"));

        assertThat(model.things().getFirst().target())
                .isEqualTo(new Target.There(bench.letter().id(), "Trees"));
        model.goOn();

        assertThat(bench.signers()).containsExactly("Pond");
        assertThat(bench.done()).containsExactly("1 imported");
    }

    @Test
    void makesALetterForAListAndFillsItWhenItsTextComes() {
        bench.bring(bench.file("Signers.csv", "organization", "Pond")).goOn();
        assertThat(bench.letters()).containsExactly("Signers");

        bench.bring(bench.letter("letter.md", "Benches")).goOn();

        assertThat(bench.letters()).containsExactly("Benches");
        assertThat(bench.signers()).containsExactly("Pond");
        assertThat(bench.letter().textProperty().get()).contains("We ask for Benches.");
    }

    @Test
    void makesAnotherLetterUnlessOneSaysThatItRevisesThisOne() {
        bench.bring(bench.letter("letter.md", "Benches")).goOn();
        Path text = bench.file("new.md", "---", "title: Benches", "---", "We insist.");

        IntakeViewModel model = bench.bring(text);
        assertThat(model.things().getFirst().target()).isEqualTo(new Target.New("Benches 2"));
        Target revised = new Target.There(bench.letter().id(), "Benches");
        assertThat(model.choices(0)).containsExactly(new Target.New("Benches 2"), revised);
        model.aim(0, revised);
        model.goOn();

        assertThat(bench.letters()).containsExactly("Benches");
        assertThat(bench.letter().textProperty().get()).endsWith("We insist.\n");
    }

    @Test
    void beginsWhereSomethingIsNotUnderstood() {
        assertThat(bench.bring(bench.file("a.csv", "organization,pet", "Pond,cat")))
                .extracting(it -> it.stepProperty().get())
                .isEqualTo(Step.COLUMNS);
        assertThat(bench.bring(bench.file("b.csv", "x,y", "Pond,cat")))
                .extracting(it -> it.stepProperty().get())
                .isEqualTo(Step.COLUMNS);
        assertThat(bench.bring(bench.file("c.csv", "")))
                .extracting(it -> it.stepProperty().get())
                .isEqualTo(Step.SOURCE);
        assertThat(bench.bring(bench.file("d.csv", "organization,state", "Pond,EX", ",EX")))
                .extracting(it -> it.stepProperty().get())
                .isEqualTo(Step.OUTCOME);
    }

    @Test
    void canBeWalkedBack() {
        IntakeViewModel model = bench.bring(bench.file("a.csv", "organization", "Pond"));

        model.goBack();
        assertThat(model.stepProperty().get()).isEqualTo(Step.COLUMNS);
        model.goBack();
        assertThat(model.stepProperty().get()).isEqualTo(Step.SOURCE);
        assertThat(model.canGoBack()).isFalse();
        model.goOn();
        model.goOn();
        assertThat(model.stepProperty().get()).isEqualTo(Step.OUTCOME);
        assertThat(bench.letters()).isEmpty();
    }

    @Test
    void mapsColumnsByHand() {
        IntakeViewModel model = bench.bring(bench.file("a.csv", "x,y", "Pond,cat", "Lake,dog"));
        assertThat(plan(model).isWorthDoing()).isFalse();

        model.say(0, "organization", 1);
        assertThat(names(model)).containsExactly("cat", "dog");
        model.say(0, "organization", 0);
        model.goOn();
        model.goOn();

        assertThat(bench.signers()).containsExactly("Pond", "Lake");
    }

    @Test
    void leavesRowsOutThatNameNobodyUnlessThatIsForbidden() {
        IntakeViewModel model =
                bench.bring(bench.file("d.csv", "organization,state", "Pond,EX", ",EX"));
        assertThat(model.canGoOn()).isTrue();
        model.leaveOut(0, false);
        assertThat(model.canGoOn()).isFalse();

        model.leaveOut(0, true);

        assertThat(model.things().getFirst().part()).isNotNull();
        assertThat(bench.words.effect(plan(model).parts().getFirst()))
                .isEqualTo("1 new · 1 left out");
        assertThat(bench.words.what(plan(model).parts().getFirst().unfit().getFirst()))
                .isEqualTo("Row 3: The row has no name and no organization");
        model.goOn();
        assertThat(bench.signers()).containsExactly("Pond");
    }

    @Test
    void putsAsideWhatCannotBeRead() {
        IntakeViewModel model =
                bench.bring(
                        bench.file("a.csv", "organization", "Pond"),
                        bench.file("page.csv", "<html><body>"));
        assertThat(model.canGoOn()).isFalse();

        model.drop(1);
        assertThat(model.canGoOn()).isTrue();
        model.drop(0);
        assertThat(model.closedProperty().get()).isTrue();
        assertThat(bench.letters()).isEmpty();
    }

    @Test
    void takesAFileForSomethingElse() {
        IntakeViewModel model = bench.bring(bench.file("a.txt", "organization;state", "Pond;EX"));
        assertThat(model.things().getFirst().kind()).isEqualTo(ImportKind.LETTER);

        model.take(0, ImportKind.ROSTER);
        assertThat(names(model)).containsExactly("Pond");
        model.take(0, ImportKind.RECIPIENTS);
        assertThat(plan(model).added()).isEqualTo(1);
        model.take(0, ImportKind.LETTER);
        assertThat(plan(model).texts()).isEqualTo(1);
    }

    @Test
    void takesTheFirstRowForAHeaderOrForSomebody() {
        IntakeViewModel model = bench.bring(bench.file("a.csv", "Pond", "Lake"));

        model.head(0, false);
        model.say(0, "organization", 0);

        assertThat(names(model)).containsExactly("Pond", "Lake");
    }

    @Test
    void takesPastedRowsForTheColumnsBesideThem() {
        IntakeViewModel model =
                bench.paste(
                        "Pond Society\tJane Roe\nLake Friends\tAna Poe\n", "organization", "name");

        assertThat(model.stepProperty().get()).isEqualTo(Step.OUTCOME);
        model.goOn();

        assertThat(bench.signers()).containsExactly("Pond Society", "Lake Friends");
        assertThat(bench.letter().signatories().getFirst().value().signatory().printed().name())
                .isEqualTo("Jane Roe");
    }

    @Test
    void doesNothingWhenItIsCalledOff() {
        IntakeViewModel model = bench.bring(bench.file("a.csv", "organization", "Pond"));

        model.close();

        assertThat(bench.letters()).isEmpty();
        assertThat(bench.notices).isEmpty();
    }

    @Test
    void saysThatThereIsNothingNew() {
        Path roster = bench.file("a.csv", "organization", "Pond");
        bench.bring(roster).goOn();

        IntakeViewModel model = bench.bring(roster);

        assertThat(model.canGoOn()).isFalse();
        assertThat(bench.words.effect(plan(model).parts().getFirst()))
                .isEqualTo("0 new · 1 already here");
    }

    private static Plan plan(IntakeViewModel model) {
        Plan plan = model.planProperty().get();
        if (plan == null) {
            throw new AssertionError("there is no plan");
        }
        return plan;
    }

    private List<String> names(IntakeViewModel model) {
        return plan(model).parts().stream().flatMap(it -> names(it.effect()).stream()).toList();
    }

    private static List<String> names(Effect effect) {
        return effect instanceof Effect.Signers signers
                ? signers.fresh().stream().map(it -> it.signatory().listedName()).toList()
                : List.of();
    }
}
