package org.undersigned.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.undersigned.ui.intake.IntakeDrop.Held;
import org.undersigned.workflow.intake.ImportKind;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Brings files in through the real dialog.
class IntakeLayerTest extends IntakeStage {

    @Test
    void bringsALetterAndItsListInWithTheKeyboardAlone() {
        bring(bench.letter("letter.md", "Benches"), bench.file("r.csv", "organization", "Pond"));
        assertThat(text("#intake-next")).isEqualTo("Import the letter and 1");

        press(KeyCode.ENTER);

        assertThat(bench.signers()).containsExactly("Pond");
        assertThat(arrived).containsExactly(ImportKind.LETTER);
        assertThat(scene.lookup("#intake")).isNull();
        assertThat(scene.getFocusOwner()).isSameAs(below);
        fx(() -> {
            bench.desk.undo();
            return true;
        });
        assertThat(bench.letters()).isEmpty();
    }

    @Test
    void walksBackAndAwayWithTheKeyboardAlone() {
        bring(bench.file("r.csv", "organization", "Pond"));

        press(KeyCode.ALT, KeyCode.LEFT);
        assertThat(scene.lookup("#intake-column-organization")).isNotNull();
        press(KeyCode.ALT, KeyCode.LEFT);
        assertThat(scene.lookup("#intake-rows")).isNotNull();
        press(KeyCode.ENTER);
        assertThat(scene.lookup("#intake-column-organization")).isNotNull();
        press(KeyCode.ESCAPE);

        assertThat(scene.lookup("#intake")).isNull();
        assertThat(bench.letters()).isEmpty();
    }

    @Test
    void keepsTheFocusAndTheKeysInTheDialog() {
        bring(bench.file("r.csv", "organization", "Pond"));
        fx(() -> {
            below.requestFocus();
            return true;
        });

        assertThat(scene.getFocusOwner()).isNotSameAs(below);
        for (int i = 0; i < 12; i++) {
            press(KeyCode.TAB);
            assertThat(scene.getFocusOwner()).isNotSameAs(below);
        }
    }

    @Test
    void goesRoundTheWholeDialogByTab() {
        bring(bench.file("r.csv", "organization", "Pond"));
        Set<String> seen = new TreeSet<>();
        for (int i = 0; i < 12; i++) {
            press(KeyCode.TAB);
            seen.add(String.valueOf(scene.getFocusOwner().getId()));
        }

        assertThat(seen)
                .contains("intake-step-OUTCOME", "intake-cancel", "intake-back", "intake-next");
    }

    @Test
    void mapsAColumnByHandAndLeavesARowOut() {
        bring(bench.file("r.csv", "wer,ort", "Pond,EX", ",EX"));
        assertThat(text("#intake-next")).isEqualTo("Next");
        ComboBox<?> column = node("#intake-column-organization", ComboBox.class);
        fx(() -> {
            column.getSelectionModel().select(1);
            return true;
        });
        press(KeyCode.ENTER);
        CheckBox leave = node("#intake-leave-out-0", CheckBox.class);
        assertThat(leave.isSelected()).isTrue();
        assertThat(text("#intake-next")).isEqualTo("Import 1");
        assertThat(text("#intake-effect-0")).isEqualTo("1 new · 1 left out");
        fx(() -> {
            leave.fire();
            return true;
        });
        assertThat(node("#intake-next", Button.class).isDisabled()).isTrue();
        fx(() -> {
            node("#intake-leave-out-0", CheckBox.class).fire();
            return true;
        });
        fx(() -> {
            node("#intake-next", Button.class).fire();
            return true;
        });

        assertThat(bench.signers()).containsExactly("Pond");
    }

    @Test
    void asksForFilesAndOpensWorkspaces() {
        chosen = List.of(bench.file("r.csv", "organization", "Pond"));
        fx(() -> {
            layer.choose();
            return true;
        });
        assertThat(text("#intake-next")).isEqualTo("Import 1");
        press(KeyCode.ESCAPE);

        bring(Path.of("other.UNDERSIGNED"));

        assertThat(workspaces).containsExactly(Path.of("other.UNDERSIGNED"));
        assertThat(scene.lookup("#intake")).isNull();
    }

    @Test
    void letsFilesAndTextBeDroppedAnywhere() {
        Held file = new Held(List.of(bench.file("r.csv", "organization", "Pond")), "");
        assertThat(fx(() -> layer.dropping().hold(file))).isTrue();
        assertThat(scene.lookup("#intake-drop").isVisible()).isTrue();
        assertThat(fx(() -> layer.dropping().drop(file))).isTrue();
        assertThat(scene.lookup("#intake-drop").isVisible()).isFalse();
        assertThat(fx(() -> layer.dropping().hold(file))).as("while it is open").isFalse();
        press(KeyCode.ENTER);
        assertThat(bench.signers()).containsExactly("Pond");

        Held text = new Held(List.of(), "Organization\tState\nLake\tEX");
        assertThat(fx(() -> layer.dropping().drop(text))).isTrue();
        press(KeyCode.ENTER);
        assertThat(bench.signers()).containsExactly("Pond", "Lake");
        assertThat(fx(() -> layer.dropping().hold(new Held(List.of(), " ")))).isFalse();
    }

    @Test
    void saysWhatToDoFirstWhileNoWorkspaceIsOpen() {
        fx(() -> {
            open.set(null);
            layer.bring(List.of(bench.file("r.csv", "organization", "Pond")));
            return true;
        });

        assertThat(scene.lookup("#intake")).isNull();
        assertThat(bench.troubles()).containsExactly("workflow.noWorkspaceOpen");
    }
}
