package org.undersigned.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.undersigned.letter.Letter;
import org.undersigned.letter.text.BareText;
import org.undersigned.letter.text.LetterReader;
import org.undersigned.ui.Messages;
import org.undersigned.ui.NobodyOutside;
import org.undersigned.ui.Outside;
import org.undersigned.ui.Tasks;
import org.undersigned.ui.details.DetailsViewModel;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

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

    /// A world without dialogs.
    static final Outside NOWHERE = new NobodyOutside();

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
                            DetailsViewModel around =
                                    new DetailsViewModel(open.letter(), open.tasks, NOWHERE);
                            view = new TextView(model, around, new Messages(Locale.US));
                            return view;
                        },
                        540,
                        780);
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
    void undoesWithTheWindowAlsoInTheForm() throws Exception {
        open(FRONT + "One two.\n");
        Scenery.run(() -> {
            scenery.scene()
                    .getAccelerators()
                    .put(KeyCombination.valueOf("Shortcut+Z"), open.desk::undo);
            ((Button) view.lookup("#details")).fire();
            view.lookup("#closing").requestFocus();
        });
        robot.write("Yours,");
        assertThat(open.text()).contains("closing: Yours,");
        robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        assertThat(open.text()).isEqualTo(FRONT + "One two.\n");
        assertThat(Scenery.fx(() -> ((TextField) view.lookup("#closing")).getText())).isEmpty();
    }

    @Test
    void isATextAreaToScreenReaders() throws Exception {
        open(FRONT + "One\nTwo\n");
        caretAt(5);
        LetterArea area = area();
        assertThat(area.getAccessibleRole()).isEqualTo(AccessibleRole.TEXT_AREA);
        assertThat(area.getAccessibleText()).isEqualTo("Text of the letter");
        assertThat(asked(AccessibleAttribute.TEXT)).isEqualTo("One\nTwo\n");
        assertThat(asked(AccessibleAttribute.CARET_OFFSET)).isEqualTo(5);
        assertThat(asked(AccessibleAttribute.LINE_FOR_OFFSET, 5)).isEqualTo(1);
        assertThat(asked(AccessibleAttribute.LINE_START, 1)).isEqualTo(4);
        assertThat(asked(AccessibleAttribute.LINE_END, 1)).isEqualTo(7);
    }

    private Object asked(AccessibleAttribute attribute, Object... parameters) {
        return Scenery.fx(() -> area().queryAccessibleAttribute(attribute, parameters));
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
    void changesTheFrontMatterThroughTheForm() throws Exception {
        String text =
                """
                ---
                title: Benches   # a working title
                ---
                One two.
                """;
        open(text);
        Scenery.run(() -> ((Button) view.lookup("#details")).fire());
        Scenery.run(() -> view.lookup("#subject").requestFocus());
        robot.write("Re: Seats ");
        assertThat(open.text())
                .isEqualTo(
                        """
                        ---
                        title: Benches   # a working title
                        subject: 'Re: Seats'
                        ---
                        One two.
                        """);
        assertThat(Scenery.fx(() -> ((TextField) view.lookup("#subject")).getText()))
                .isEqualTo("Re: Seats ");
        assertThat(shown()).isEqualTo("One two.\n");
        Scenery.run(() -> {
            ComboBox<?> face = (ComboBox<?>) view.lookup("#style-face");
            face.getSelectionModel().select(1);
        });
        assertThat(open.text()).contains("style:\n  face: sans\n");
        Scenery.run(open.desk::undo);
        assertThat(open.text()).doesNotContain("sans").contains("Re: Seats");
        Scenery.run(open.desk::undo);
        assertThat(Scenery.fx(() -> ((TextField) view.lookup("#subject")).getText())).isEmpty();
        assertThat(open.text()).isEqualTo(text);
    }

    /// The tabulator leads to the colour, and its row says what is wrong with it.
    @Test
    void reachesTheAccentWithTheKeyboard() throws Exception {
        open("---\ntitle: Benches\nstyle: {hang: true, accent: \"#F2C14E\"}\n---\nOne two.\n");
        Scenery.run(() -> ((Button) view.lookup("#details")).fire());
        Scenery.run(() -> view.lookup("#style-hang").requestFocus());
        robot.type(KeyCode.TAB);

        Node accent = Scenery.fx(() -> view.lookup("#style-accent"));
        assertThat(Scenery.fx(accent::isFocused)).isTrue();
        assertThat(Scenery.fx(accent::getAccessibleHelp)).contains("too pale");
    }

    @Test
    void looksAsItShould() throws Exception {
        open(TROUBLED);
        caretAt(10);
        shoot("text-problems");
        assertThat(Scenery.fx(() -> area().getStyleOfChar(2))).contains("heading");
        assertThat(Scenery.fx(() -> area().getStyleOfChar(6))).contains("field", "wrong");
    }

    @Test
    void showsTheSampleAndAnEmptyLetter() throws Exception {
        openSample();
        shoot("text-sample");
        Scenery.run(() -> ((Button) view.lookup("#details")).fire());
        shoot("text-sample-form");
        Scenery.run(() -> ((ScrollPane) view.lookup("#details-form")).setVvalue(0.5));
        shoot("text-sample-form-middle");
        Scenery.run(() -> ((ScrollPane) view.lookup("#details-form")).setVvalue(1));
        shoot("text-sample-form-end");
        close();
        open("---\ntitle: New letter\n---\n");
        shoot("text-empty");
        Scenery.run(() -> ((Button) view.lookup("#details")).fire());
        shoot("text-empty-form");
        assertThat(Files.size(Path.of("target/screens/text-empty-form-dark.png"))).isPositive();
    }

    /// The sample, with its addressees and its letterhead where a workspace keeps them.
    private void openSample() throws Exception {
        Path folder = Path.of(System.getProperty("undersigned.assets", "assets"), "sample");
        String text = Files.readString(folder.resolve("public-benches.md"));
        Letter letter = LetterReader.read("", text).value().orElseThrow().letter();
        open(BareText.of(text, letter));
        System.gc();
        Scenery.run(() -> open.letter().address(letter.front().to()));
        Scenery.run(() -> open.letter().setLetterhead(letter.front().letterhead(), Map.of()));
    }

    private void shoot(String name) throws Exception {
        Scenery.dress(new PrimerLight().getUserAgentStylesheet());
        scenery.shoot(Path.of("target/screens/" + name + "-light.png"));
        Scenery.dress(new PrimerDark().getUserAgentStylesheet());
        scenery.shoot(Path.of("target/screens/" + name + "-dark.png"));
        Scenery.dress(new PrimerLight().getUserAgentStylesheet());
    }
}
