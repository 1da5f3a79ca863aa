package org.undersigned.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.undersigned.boot.MendedLines;
import org.undersigned.font.Direction;

import java.util.Objects;

/// Types in the editor from right to left.
class FacingTest {

    private final FxRobot robot = new FxRobot();
    private LetterArea area;

    @BeforeAll
    static void start() throws Exception {
        FxToolkit.registerPrimaryStage();
        boolean mended = Scenery.fx(MendedLines::mend);
        assertThat(mended || !System.getProperty("os.name").equals("Linux"))
                .as("the packages are open")
                .isTrue();
    }

    private void open(String text) throws Exception {
        Scenery.of(
                () -> {
                    area = new LetterArea("Text");
                    area.getStylesheets()
                            .add(
                                    Objects.requireNonNull(LetterArea.class.getResource("text.css"))
                                            .toExternalForm());
                    area.replaceText(text);
                    return new StackPane(area);
                },
                540,
                300);
    }

    private void caretAt(int offset) {
        Scenery.run(() -> {
            area.requestFocus();
            area.moveTo(offset);
        });
    }

    @Test
    void beginsParagraphsOnTheSideFromWhichTheyAreRead() throws Exception {
        open("Benches.\n\nשלום לכם\n\nChairs.\n");

        assertThat(edgeOf(0)).isLessThan(edgeOf(10) - 200);
        assertThat(edgeOf(10)).isGreaterThan(edgeOf(13));
        assertThat(edgeOf(20)).isEqualTo(edgeOf(0));

        Scenery.run(() -> area.replaceText(10, 18, "Hello to you"));
        assertThat(edgeOf(10)).isEqualTo(edgeOf(0));

        Scenery.run(() -> area.replaceText(0, 8, "ספסלים"));
        assertThat(edgeOf(0)).isGreaterThan(edgeOf(8) + 200);
    }

    @Test
    void leadsWhereTheArrowsPointAlsoFromRightToLeft() throws Exception {
        open("שלום לכם\n");
        caretAt(2);
        robot.type(KeyCode.LEFT);
        assertThat(caret()).isEqualTo(3);
        robot.type(KeyCode.RIGHT, 2);
        assertThat(caret()).isEqualTo(1);
        robot.press(KeyCode.SHIFT).type(KeyCode.LEFT, 3).release(KeyCode.SHIFT);
        assertThat(Scenery.fx(() -> area.getSelectedText())).isEqualTo("לום");
        robot.type(KeyCode.RIGHT);
        assertThat(caret()).isEqualTo(1);
        robot.type(KeyCode.END);
        robot.type(KeyCode.ENTER);
        assertThat(Scenery.fx(() -> area.getParagraph(1).getParagraphStyle()))
                .isEqualTo(Scenery.fx(() -> area.getParagraph(0).getParagraphStyle()));
    }

    private int caret() {
        return Scenery.fx(() -> area.getCaretPosition());
    }

    /// Where the edge of a character stands at which it begins to be read, in pixels from the left.
    private int edgeOf(int character) {
        return Scenery.fx(() -> {
            area.requestLayout();
            area.layout();
            var bounds = area.getCharacterBoundsOnScreen(character, character + 1).orElseThrow();
            boolean fromRight =
                    Sides.of(area.getText(character, character + 1))
                            .filter(Direction.RIGHT_TO_LEFT::equals)
                            .isPresent();
            return (int) (fromRight ? bounds.getMaxX() : bounds.getMinX());
        });
    }
}
