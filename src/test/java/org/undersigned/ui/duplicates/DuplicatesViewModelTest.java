package org.undersigned.ui.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.undersigned.roster.SignOn;
import org.undersigned.ui.roster.RosterMatter;
import org.undersigned.ui.table.ListDesk;
import org.undersigned.workflow.desk.Couple;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

class DuplicatesViewModelTest {

    @TempDir Path folder;
    private ListDesk desk;
    private DuplicatesViewModel<SignOn> model;

    @AfterEach
    void close() {
        desk.close();
        assertThat(desk.notices).isEmpty();
    }

    private void open(int couples) {
        desk = ListDesk.of(folder, Twins.roster(folder, couples));
        show();
    }

    private void show() {
        model =
                new DuplicatesViewModel<>(
                        new RosterMatter(desk.letter(), desk.messages), desk.tasks);
        model.showingProperty().set(true);
    }

    @Test
    void looksOnlyWhileSomebodySeesIt() {
        desk = ListDesk.of(folder, Twins.roster(folder, 2));
        model =
                new DuplicatesViewModel<>(
                        new RosterMatter(desk.letter(), desk.messages), desk.tasks);
        assertThat(model.phaseProperty().get()).isEqualTo(Phase.SEARCHING);
        assertThat(model.likelyProperty().get()).isZero();

        model.showingProperty().set(true);

        assertThat(model.phaseProperty().get()).isEqualTo(Phase.ASKING);
        assertThat(model.likelyProperty().get()).isEqualTo(2);
    }

    @Test
    void keepsTheOneWhoHasSignedAndTakesWhatItLacks() {
        open(2);
        Couple<SignOn> couple = current();
        assertThat(model.otherKeptProperty().get()).isTrue();

        model.same();

        assertThat(desk.letter().signatories())
                .hasSize(3)
                .anySatisfy(it -> {
                    assertThat(it.id()).isEqualTo(couple.other().id());
                    assertThat(it.value().signatory().printed().state()).isEqualTo("EX");
                    assertThat(it.value().signatory().isConfirmed()).isTrue();
                });
        assertThat(model.likelyProperty().get()).isEqualTo(1);
        assertThat(current().has(couple.one().id())).isFalse();
    }

    @Test
    void keepsTheOneThatIsChosen() {
        open(1);
        Couple<SignOn> couple = current();
        model.otherKeptProperty().set(false);
        assertThat(fact("State").ofOne()).isEqualTo("EX");
        assertThat(fact("Status").ofOne()).isEqualTo("confirmed");

        model.same();

        assertThat(desk.letter().signatories())
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.id()).isEqualTo(couple.one().id());
                    assertThat(it.value().signatory().isConfirmed()).isTrue();
                });
        assertThat(model.phaseProperty().get()).isEqualTo(Phase.DONE);
    }

    @Test
    void takesADecisionBackAndTurnsToItsCouple() {
        open(3);
        model.step(1);
        Couple<SignOn> second = current();
        model.different();
        assertThat(model.couples()).hasSize(2);
        assertThat(current()).isEqualTo(model.couples().get(1));

        model.same();
        assertThat(desk.letter().signatories()).hasSize(5);
        model.undo();
        assertThat(desk.letter().signatories()).hasSize(6);
        model.undo();

        assertThat(model.couples()).hasSize(3);
        assertThat(current().isOf(second)).isTrue();
        assertThat(model.undoableProperty().get()).isFalse();
    }

    @Test
    void takesADecisionBackAfterARestart() {
        open(2);
        model.related();
        desk.close();

        desk = ListDesk.again(folder);
        show();
        assertThat(model.couples()).hasSize(1);
        assertThat(model.undoableProperty().get()).isTrue();
        model.undo();

        assertThat(model.couples()).hasSize(2);
    }

    @Test
    void followsTheList() {
        open(2);
        desk.letter().roster().remove(List.of(current().one()));
        assertThat(model.couples()).hasSize(1);

        desk.model.undo();
        assertThat(model.couples()).hasSize(2);
        assertThat(model.undoableProperty().get()).isFalse();
    }

    @Test
    void decidesNothingWhereNothingCanBeChanged() {
        desk = ListDesk.readOnly(folder, Twins.roster(folder, 2));
        show();
        model.same();
        model.different();

        assertThat(model.couples()).hasSize(2);
    }

    private Couple<SignOn> current() {
        return Objects.requireNonNull(model.currentProperty().get());
    }

    private Fact fact(String label) {
        return model.facts(current()).stream()
                .filter(it -> it.label().equals(label))
                .findFirst()
                .orElseThrow();
    }
}
