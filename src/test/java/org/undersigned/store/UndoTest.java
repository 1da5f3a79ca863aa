package org.undersigned.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.undersigned.store.Desk.add;
import static org.undersigned.store.Desk.done;
import static org.undersigned.store.Desk.keys;
import static org.undersigned.store.Desk.letter;
import static org.undersigned.store.Desk.texts;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.undersigned.problem.Outcome;
import org.undersigned.roster.Capacity;
import org.undersigned.roster.SignOn;
import org.undersigned.roster.Signatory;
import org.undersigned.roster.Status;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// Everything can be undone and redone, also tomorrow.
class UndoTest {

    @TempDir Path folder;
    private Desk desk;
    private Workspace workspace;

    @BeforeEach
    void sitDown() {
        desk = new Desk(folder);
        workspace = desk.create();
    }

    @AfterEach
    void leave() {
        workspace.close();
    }

    @Test
    void undoesAndRedoesStepByStep() {
        add(workspace, "benches", "Benches.");
        replace("More benches.");

        assertThat(done(workspace.undo()).label().key()).isEqualTo("letter.replaced");
        assertThat(texts(workspace)).containsExactly("benches: Benches.");
        done(workspace.undo());
        assertThat(texts(workspace)).isEmpty();
        done(workspace.redo());
        done(workspace.redo());
        assertThat(texts(workspace)).containsExactly("benches: More benches.");
        assertThat(keys(workspace.redo())).containsExactly("store.nothingToRedo");
    }

    @Test
    void hasNothingToUndoInTheBeginning() {
        assertThat(keys(workspace.undo())).containsExactly("store.nothingToUndo");
    }

    @Test
    void doesNotUndoWhatTheWorkspaceWasBegunWith() {
        Label label = Label.of("sample.made");
        LetterText text = new LetterText("benches", "Benches.");
        done(workspace.begin(label, it -> it.letters().add(text)));
        replace("More benches.");

        done(workspace.undo());
        assertThat(keys(workspace.undo())).containsExactly("store.nothingToUndo");
        assertThat(texts(workspace)).containsExactly("benches: Benches.");
        assertThat(done(workspace.history()).getFirst().label()).isEqualTo(label);
        assertThat(done(workspace.check())).isTrue();
    }

    @Test
    void beginsOnlyOnce() {
        add(workspace, "benches", "Benches.");

        LetterText text = new LetterText("trees", "Trees.");
        assertThatThrownBy(() -> workspace.begin(Label.of("late"), it -> it.letters().add(text)))
                .isInstanceOf(IllegalStateException.class);
        assertThat(texts(workspace)).containsExactly("benches: Benches.");
    }

    @Test
    void remembersAcrossARestart() {
        add(workspace, "benches", "Benches.");
        replace("More benches.");
        done(workspace.undo());
        reopen();
        done(workspace.redo());
        assertThat(texts(workspace)).containsExactly("benches: More benches.");
        reopen();
        done(workspace.undo());
        done(workspace.undo());
        assertThat(texts(workspace)).isEmpty();
    }

    @Test
    void forgetsWhatWasUndoneWithTheNextCommand() {
        add(workspace, "benches", "Benches.");
        replace("More benches.");
        done(workspace.undo());
        replace("Fewer benches.");

        assertThat(keys(workspace.redo())).containsExactly("store.nothingToRedo");
        done(workspace.undo());
        assertThat(texts(workspace)).containsExactly("benches: Benches.");
    }

    @Test
    void raisesTheVersionSoThatWhoSawTheRowBeforeNotices() {
        Stored<LetterText> seen = add(workspace, "benches", "Benches.");
        replace("More benches.");
        done(workspace.undo());

        assertThat(letter(workspace, "benches").version()).isEqualTo(3);
        assertThat(
                        keys(
                                workspace.change(
                                        Label.of("letter.replaced"),
                                        it -> it.letters().replaceText(seen, "Old."))))
                .containsExactly("store.changedMeanwhile");
    }

    @Test
    void takesTypingWithoutAPauseForOneStep() {
        add(workspace, "benches", "");
        for (String text : List.of("B", "Be", "Ben")) {
            type(text);
            desk.wait(Duration.ofSeconds(4));
        }
        desk.wait(Duration.ofSeconds(4));
        type("Bench");

        assertThat(done(workspace.history())).hasSize(3);
        done(workspace.undo());
        assertThat(texts(workspace)).containsExactly("benches: Ben");
        done(workspace.undo());
        assertThat(texts(workspace)).containsExactly("benches: ");
        done(workspace.redo());
        assertThat(texts(workspace)).containsExactly("benches: Ben");
        assertThat(done(workspace.check())).isTrue();
    }

    @Test
    void beginsAnotherStepOfTypingInAnotherLetterAndAfterAnUndo() {
        add(workspace, "benches", "");
        type("B");
        done(workspace.undo());
        type("S");
        done(workspace.undo());

        assertThat(texts(workspace)).containsExactly("benches: ");
        add(workspace, "shade", "");
        type("X");
        Stored<LetterText> shade = letter(workspace, "shade");
        done(workspace.type(Label.of("letter.typed"), it -> it.letters().replaceText(shade, "Y")));
        done(workspace.undo());
        assertThat(texts(workspace)).containsExactly("benches: X", "shade: ");
    }

    @Test
    void undoesAndRedoesWhatTouchedMoreRowsThanAreReadAtOnceAndSomeOfThemTwice() {
        String letter = add(workspace, "benches", "Benches.").id();
        List<SignOn> friends = IntStream.range(0, 1203).mapToObj(UndoTest::friends).toList();
        done(
                workspace.change(
                        Label.of("import"),
                        it -> Outcome.of(it.signatories().addNew(letter, friends), List.of())));
        List<SignOn> imported = list(letter);
        done(workspace.change(Label.of("all"), it -> Outcome.of(turn(it, letter), List.of())));
        List<SignOn> turned = list(letter);

        assertThat(turned).hasSize(1202).isNotEqualTo(imported.subList(0, 1202));
        done(workspace.undo());
        assertThat(list(letter)).isEqualTo(imported);
        done(workspace.undo());
        assertThat(list(letter)).isEmpty();
        done(workspace.redo());
        done(workspace.redo());
        assertThat(list(letter)).isEqualTo(turned);
        reopen();
        done(workspace.undo());
        assertThat(list(letter)).isEqualTo(imported);
        assertThat(done(workspace.check())).isTrue();
    }

    /// Corrects each line, the first once more, and takes the last off the list.
    private static boolean turn(Contents contents, String letter) {
        SignatoryTable table = contents.signatories();
        List<Stored<SignOn>> lines = table.of(letter);
        for (Stored<SignOn> line : lines) {
            SignOn corrected = friends(2000 + line.value().signatory().line());
            Stored<SignOn> next = done(table.replace(line, corrected));
            if (line.id().equals(lines.getFirst().id())) {
                done(table.replace(next, friends(9000)));
            }
        }
        done(table.remove(table.withId(lines.getLast().id()).orElseThrow()));
        return true;
    }

    private static SignOn friends(int number) {
        return new SignOn(
                new Signatory(
                        new Signatory.Printed("", "", "Friends " + number, "", "", "", "", ""),
                        Capacity.ORGANIZATION,
                        new Signatory.Standing(Status.CONFIRMED, 0, ""),
                        1));
    }

    private List<SignOn> list(String letter) {
        return done(workspace.read(it -> it.signatories().of(letter))).stream()
                .map(Stored::value)
                .toList();
    }

    @Test
    void leadsBackThroughEveryStateOfARandomHistory() {
        Random random = new Random(1);
        List<List<String>> states = new ArrayList<>(List.of(List.of()));
        int at = 0;
        for (int step = 0; step < 120; step++) {
            int choice = random.nextInt(5);
            if (choice == 0 && at > 0) {
                done(workspace.undo());
                at--;
            } else if (choice == 1 && at < states.size() - 1) {
                done(workspace.redo());
                at++;
            } else {
                command(random, step);
                states.subList(++at, states.size()).clear();
                states.add(texts(workspace));
            }
            assertThat(texts(workspace)).isEqualTo(states.get(at));
        }
        assertThat(done(workspace.check())).isTrue();
        while (at > 0) {
            done(workspace.undo());
            assertThat(texts(workspace)).isEqualTo(states.get(--at));
        }
    }

    private void command(Random random, int step) {
        List<Stored<LetterText>> letters = done(workspace.read(it -> it.letters().all()));
        if (letters.isEmpty() || random.nextInt(3) == 0) {
            add(workspace, "letter " + step, "Text " + step);
            return;
        }
        Stored<LetterText> letter = letters.get(random.nextInt(letters.size()));
        Label label = Label.of("any");
        if (random.nextBoolean()) {
            done(workspace.change(label, it -> it.letters().rename(letter, "name " + step)));
        } else {
            done(workspace.change(label, it -> it.letters().remove(letter)));
        }
    }

    private void replace(String text) {
        Stored<LetterText> letter = letter(workspace, "benches");
        done(
                workspace.change(
                        Label.of("letter.replaced"), it -> it.letters().replaceText(letter, text)));
    }

    private void type(String text) {
        Stored<LetterText> letter = letter(workspace, "benches");
        done(
                workspace.type(
                        Label.of("letter.typed"), it -> it.letters().replaceText(letter, text)));
    }

    private void reopen() {
        workspace.close();
        workspace = desk.open();
    }
}
