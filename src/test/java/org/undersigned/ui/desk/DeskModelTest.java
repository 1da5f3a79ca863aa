package org.undersigned.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.undersigned.roster.Capacity;
import org.undersigned.roster.SignOn;
import org.undersigned.roster.Signatory;
import org.undersigned.roster.Status;
import org.undersigned.workflow.desk.Entry;
import org.undersigned.workflow.desk.Overview;

import java.nio.file.Path;
import java.util.List;

/// The letters of a workspace that is open, and what is done to them.
class DeskModelTest {

    @TempDir Path folder;
    private OpenDesk desk;

    @BeforeEach
    void open() {
        desk = OpenDesk.fresh(folder);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void turnsToALetterThatIsNew() {
        desk.model.addLetter("Benches", "Benches.");

        assertThat(names()).containsExactly("Benches");
        assertThat(desk.letter().textProperty().get()).isEqualTo("Benches.");
        assertThat(desk.model.saveStateProperty().get()).isInstanceOf(SaveState.Saved.class);
    }

    @Test
    void turnsToTheLetterBesideOneThatIsTakenAway() {
        desk.model.addLetter("Benches", "");
        desk.model.addLetter("Libraries", "");
        desk.model.addLetter("Shade", "");
        desk.model.select(item("Libraries").id());

        desk.model.remove(item("Libraries"));

        assertThat(names()).containsExactly("Benches", "Shade");
        assertThat(desk.letter().nameProperty().get()).isEqualTo("Shade");
        desk.model.undo();
        assertThat(names()).containsExactlyInAnyOrder("Benches", "Libraries", "Shade");
    }

    @Test
    void leavesNoLetterOpenWhenTheFirstIsUndone() {
        desk.model.addLetter("Benches", "");

        desk.model.undo();

        assertThat(desk.model.letterProperty().get()).isNull();
        assertThat(names()).isEmpty();
    }

    @Test
    void refusesANameThatIsTaken() {
        desk.model.addLetter("Benches", "");
        desk.model.addLetter("Libraries", "");

        desk.model.rename(item("Libraries"), "Benches");

        assertThat(desk.troubles()).containsExactly("store.letterNameTaken");
        assertThat(names()).containsExactly("Benches", "Libraries");
    }

    @Test
    void duplicatesALetterWithoutThoseWhoSignedIt() {
        desk.model.addLetter("Benches", "We write.");
        desk.letter().roster().add(signatory("Alder Falls Civic League"), _ -> {});

        desk.model.duplicate(item("Benches"), "Benches copy");

        assertThat(desk.letter().nameProperty().get()).isEqualTo("Benches copy");
        assertThat(desk.letter().textProperty().get()).isEqualTo("We write.");
        assertThat(desk.letter().signatories()).isEmpty();
    }

    @Test
    void correctsSeveralLinesInOneStep() {
        desk.model.addLetter("Benches", "");
        desk.letter().roster().add(signatory("One"), _ -> {});
        desk.letter().roster().add(signatory("Two"), _ -> {});
        long stamp = desk.letter().stampProperty().get();

        desk.letter()
                .roster()
                .correct(
                        List.copyOf(desk.letter().signatories()),
                        it -> signatory(it.signatory().listedName() + "!"));

        assertThat(signatories()).containsExactly("One!", "Two!");
        assertThat(desk.letter().stampProperty().get()).isGreaterThan(stamp);
        desk.model.undo();
        assertThat(signatories()).containsExactly("One", "Two");
        desk.model.undo();
        assertThat(signatories()).containsExactly("One");
    }

    @Test
    void countsThoseWhoSignInTheOverview() {
        desk.model.addLetter("Benches", "");
        desk.letter().roster().add(signatory("One"), _ -> {});

        assertThat(item("Benches").signatories()).isEqualTo(1);
        assertThat(item("Benches").confirmed()).isEqualTo(1);
    }

    @Test
    void marksALetterFinalAndADraftAgain() {
        desk.model.addLetter("Benches", "");

        desk.letter().finish(true);
        assertThat(desk.letter().finalProperty().get()).isTrue();
        assertThat(item("Benches").isFinal()).isTrue();

        desk.model.undo();
        assertThat(desk.letter().finalProperty().get()).isFalse();
    }

    private List<String> names() {
        return desk.model.letters().stream().map(Overview.Item::name).toList();
    }

    private List<String> signatories() {
        return desk.letter().signatories().stream()
                .map(Entry::value)
                .map(it -> it.signatory().listedName())
                .toList();
    }

    private Overview.Item item(String name) {
        return desk.model.letters().stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static SignOn signatory(String organization) {
        return new SignOn(
                new Signatory(
                        new Signatory.Printed("", "", organization, "", "", "", "", ""),
                        Capacity.ORGANIZATION,
                        new Signatory.Standing(Status.CONFIRMED, 0, ""),
                        0));
    }
}
