package org.undersigned.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.undersigned.ui.Messages;
import org.undersigned.ui.Tasks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/// Types in the real editor.
class TextViewTest {

    private static final String FRONT = "---\ntitle: Benches\n---\n";
    private static final String TROUBLED =
            FRONT
                    + """
                    # To {{recipient.nmae}}

                    We, the {{signatories.cuont}} undersigned, write **in support** of *it*.[^1] See [us](https://a.example).

                    {{#if recipients.state = "CA"}}
                    In your state, groups have signed.
                    {{/if}}

                    > A quotation that is long enough to be broken into more than one line of the editor, and then some.

                    - An item with `code`
                    - Another[^1]

                    [^1]: A note.
                    [^2]: Another, which nobody cites.
                    """;

    private final FxRobot robot = new FxRobot();
    @TempDir private Path folder;
    private OpenLetter open;
    private TextView view;
    private Scenery scenery;

    @BeforeAll
    static void start() throws Exception {
        FxToolkit.registerPrimaryStage();
        LetterFace.load(Path.of(System.getProperty("undersigned.assets", "assets")));
        Scenery.dress(new PrimerLight().getUserAgentStylesheet());
    }

    private void open(String text) throws Exception {
        open = Scenery.fx(() -> new OpenLetter(folder, text, clock -> Tasks.direct(clock)));
        scenery =
                Scenery.of(
                        () -> {
                            TextViewModel model =
                                    new TextViewModel(
                                            open.letter(), open.tasks, open.clock, Looks::of);
                            view = new TextView(model, new Messages(Locale.US));
                            return view;
                        },
                        540,
                        700);
    }

    @AfterEach
    void close() {
        Scenery.run(open::close);
    }

    private LetterArea area() {
        return (LetterArea) view.lookup("#letter-text");
    }

    private void caretAt(int offset) {
        Scenery.run(() -> {
            area().requestFocus();
            area().moveTo(offset);
        });
    }

    private String shown() {
        return Scenery.fx(() -> area().getText());
    }

    @Test
    void typesIntoTheLetterAndLeavesUndoToTheWindow() throws Exception {
        open(FRONT + "One two.\n");
        caretAt(3);
        robot.write(" or");
        assertThat(open.text()).isEqualTo(FRONT + "One or two.\n");
        robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        assertThat(shown()).isEqualTo("One or two.\n");
        Scenery.run(open.desk::undo);
        assertThat(shown()).isEqualTo("One two.\n");
        assertThat(Scenery.fx(() -> area().getCaretPosition())).isEqualTo(4);
        Scenery.run(open.desk::redo);
        assertThat(shown()).isEqualTo("One or two.\n");
    }

    @Test
    void completesAField() throws Exception {
        open(FRONT + "We, .\n");
        caretAt(4);
        robot.write("{{co");
        assertThat(view.lookup("#field-names").getParent().isVisible()).isTrue();
        robot.type(KeyCode.ENTER);
        assertThat(shown()).isEqualTo("We, {{signatories.count}}.\n");
        robot.write("!");
        assertThat(shown()).isEqualTo("We, {{signatories.count}}!.\n");
    }

    @Test
    void closesTheNamesWithEscapeAndFiltersAsOneTypes() throws Exception {
        open(FRONT + "\n");
        caretAt(0);
        robot.press(KeyCode.CONTROL, KeyCode.SPACE).release(KeyCode.SPACE, KeyCode.CONTROL);
        assertThat(view.lookup("#field-names").getParent().isVisible()).isTrue();
        robot.type(KeyCode.ESCAPE);
        assertThat(view.lookup("#field-names").getParent().isVisible()).isFalse();
        assertThat(shown()).isEqualTo("\n");
    }

    @Test
    void marksWhatIsSelectedWithAShortcut() throws Exception {
        open(FRONT + "One two.\n");
        caretAt(5);
        robot.press(KeyCode.CONTROL, KeyCode.B).release(KeyCode.B, KeyCode.CONTROL);
        assertThat(open.text()).isEqualTo(FRONT + "One **two**.\n");
    }

    @Test
    void leavesTheAreaWithTheTabulator() throws Exception {
        open(FRONT + "One two.\n");
        caretAt(5);
        robot.type(KeyCode.TAB);
        assertThat(Scenery.fx(() -> area().isFocused())).isFalse();
        assertThat(shown()).isEqualTo("One two.\n");
    }

    @Test
    void looksAsItShould() throws Exception {
        open(TROUBLED);
        caretAt(10);
        Scenery.dress(new PrimerLight().getUserAgentStylesheet());
        scenery.shoot(Path.of("target/screens/text-problems-light.png"));
        Scenery.dress(new PrimerDark().getUserAgentStylesheet());
        scenery.shoot(Path.of("target/screens/text-problems-dark.png"));
        assertThat(Files.size(Path.of("target/screens/text-problems-dark.png"))).isPositive();
        assertThat(Scenery.fx(() -> area().getStyleOfChar(2))).contains("heading");
        assertThat(Scenery.fx(() -> area().getStyleOfChar(6))).contains("field", "wrong");
    }
}
