package org.undersigned.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.undersigned.letter.Recipient;
import org.undersigned.roster.Capacity;
import org.undersigned.roster.SignOn;
import org.undersigned.roster.Signatory;
import org.undersigned.roster.Status;
import org.undersigned.workflow.desk.Entry;
import org.undersigned.workflow.desk.Overview;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What is typed is saved a moment later, step by step, and kept while it cannot be.
class SavingTest {

    private static final Duration MOMENT = Duration.ofMillis(400);

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
    void savesWhatIsTypedAfterAMoment() {
        desk.model.addLetter("Benches", "");

        desk.letter().type("W", true);
        assertThat(desk.model.saveStateProperty().get()).isEqualTo(new SaveState.Saving());
        assertThat(desk.stored()).isEmpty();

        desk.pass(MOMENT);
        assertThat(desk.stored()).isEqualTo("W");
        assertThat(desk.model.saveStateProperty().get()).isInstanceOf(SaveState.Saved.class);
    }

    @Test
    void savesEverySecondWhileSomebodyTypesOn() {
        desk.model.addLetter("Benches", "");

        for (int i = 1; i <= 11; i++) {
            desk.letter().type("W".repeat(i), false);
            desk.pass(Duration.ofMillis(100));
        }

        assertThat(desk.stored()).hasSizeGreaterThanOrEqualTo(10);
    }

    @Test
    void takesBackTypingStepByStep() {
        desk.model.addLetter("Benches", "");
        type("We", true);
        type("We write", false);
        type("We write\n", true);
        type("We write\nto you", false);

        desk.model.undo();
        assertThat(desk.letter().textProperty().get()).isEqualTo("We write");
        desk.model.undo();
        assertThat(desk.letter().textProperty().get()).isEmpty();
        desk.model.redo();
        desk.model.redo();
        assertThat(desk.letter().textProperty().get()).isEqualTo("We write\nto you");
        assertThat(desk.stored()).isEqualTo("We write\nto you");
    }

    @Test
    void cutsStepsAlsoWhereNothingWasSavedInBetween() {
        desk.model.addLetter("Benches", "");
        desk.letter().type("one", true);
        desk.letter().type("one two", true);

        desk.model.undo();

        assertThat(desk.letter().textProperty().get()).isEqualTo("one");
    }

    @Test
    void undoesWhatIsNotSavedYetToo() {
        desk.model.addLetter("Benches", "before");
        desk.letter().type("after", true);

        desk.model.undo();

        assertThat(desk.letter().textProperty().get()).isEqualTo("before");
        assertThat(desk.stored()).isEqualTo("before");
    }

    @Test
    void undoesAlsoAfterARestart() {
        desk.model.addLetter("Benches", "before");
        type("after", true);
        desk.close();

        desk = OpenDesk.again(folder);
        desk.model.undo();

        assertThat(desk.letter().textProperty().get()).isEqualTo("before");
    }

    @Test
    void keepsWhatCannotBeSavedAndSaysSo() throws Exception {
        desk.model.addLetter("Benches", "before");
        Path file = folder.resolve("benches.undersigned");
        Path away = folder.resolve("away");
        Files.move(file, away);

        desk.letter().type("typed in vain", true);
        desk.pass(MOMENT);

        assertThat(desk.model.saveStateProperty().get()).isInstanceOf(SaveState.NotSaved.class);
        assertThat(desk.troubles()).containsExactly("store.vanished");
        assertThat(desk.letter().textProperty().get()).isEqualTo("typed in vain");

        Files.move(away, file);
        desk.model.flush();

        assertThat(desk.model.saveStateProperty().get()).isInstanceOf(SaveState.Saved.class);
        assertThat(desk.stored()).isEqualTo("typed in vain");
    }

    @Test
    void keepsWhatCannotBeSavedAlsoWhenSomebodyTurnsToAnotherLetter() throws Exception {
        desk.model.addLetter("Libraries", "");
        desk.model.addLetter("Benches", "before");
        vanish();
        desk.letter().type("typed in vain", true);

        desk.model.select(item("Libraries").id());

        assertThat(desk.letter().nameProperty().get()).isEqualTo("Libraries");
        assertThat(desk.model.saveStateProperty().get()).isInstanceOf(SaveState.NotSaved.class);
        desk.model.select(item("Benches").id());
        assertThat(desk.letter().textProperty().get()).isEqualTo("typed in vain");
        desk.model.select(item("Libraries").id());
        comeBack();
        desk.model.flush();
        assertThat(desk.model.saveStateProperty().get()).isInstanceOf(SaveState.Saved.class);
        desk.model.select(item("Benches").id());
        assertThat(desk.stored()).isEqualTo("typed in vain");
    }

    @Test
    void savesWhatItKeptAsSoonAsAnythingElseIsSaved() throws Exception {
        desk.model.addLetter("Benches", "before");
        vanish();
        type("typed in vain", true);
        comeBack();

        desk.letter().roster().add(signatory("One"), _ -> {});

        assertThat(desk.model.saveStateProperty().get()).isInstanceOf(SaveState.Saved.class);
        assertThat(desk.stored()).isEqualTo("typed in vain");
    }

    @Test
    void keepsWhatAFormCouldNotSave() throws Exception {
        desk.model.addLetter("Benches", "before");
        vanish();

        desk.letter().address(List.of(recipient("Jane Roe")));

        assertThat(desk.model.saveStateProperty().get()).isInstanceOf(SaveState.NotSaved.class);
        comeBack();
        desk.model.flush();
        assertThat(desk.model.saveStateProperty().get()).isInstanceOf(SaveState.Saved.class);
        assertThat(Entry.values(desk.letter().to())).containsExactly(recipient("Jane Roe"));
    }

    @Test
    void saysNothingOfTypingWhenAnotherCommandIsRefused() {
        desk.model.addLetter("Benches", "");
        desk.model.addLetter("Libraries", "");
        desk.model.rename(item("Libraries"), "Benches");

        desk.letter().type("W", true);

        assertThat(desk.model.saveStateProperty().get()).isEqualTo(new SaveState.Saving());
    }

    @Test
    void asksNobodyAboutALetterThatIsGone() {
        desk.model.addLetter("Benches", "");
        desk.model.addLetter("Libraries", "");
        LetterModel gone = desk.letter();

        desk.model.remove(item("Libraries"));
        gone.type("too late", true);
        desk.pass(MOMENT);

        assertThat(desk.model.saveStateProperty().get()).isInstanceOf(SaveState.Saved.class);
    }

    @Test
    void keepsWhatIsTypedWhenSomethingUnforeseenHappens() {
        desk.model.addLetter("Benches", "before");
        List<String> told = new ArrayList<>();

        assertThatThrownBy(() ->
                        desk.model.attempt(
                                _ -> {
                                    throw new IllegalStateException("unforeseen");
                                },
                                _ -> {},
                                () -> told.add("otherwise")))
                .hasMessage("unforeseen");

        assertThat(told).containsExactly("otherwise");
        assertThat(desk.model.saveStateProperty().get()).isInstanceOf(SaveState.Saved.class);
    }

    private void vanish() throws IOException {
        Files.move(folder.resolve("benches.undersigned"), folder.resolve("away"));
    }

    private void comeBack() throws IOException {
        Files.move(folder.resolve("away"), folder.resolve("benches.undersigned"));
    }

    private static Recipient recipient(String name) {
        return new Recipient(name, "", "", List.of(), "", Map.of());
    }

    private void type(String text, boolean newStep) {
        desk.letter().type(text, newStep);
        desk.pass(MOMENT);
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
