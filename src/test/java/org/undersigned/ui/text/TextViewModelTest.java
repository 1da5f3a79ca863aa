package org.undersigned.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.undersigned.frame.Origin;
import org.undersigned.letter.Recipient;
import org.undersigned.ui.text.Parts.Form;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

class TextViewModelTest {

    private static final String FRONT = "---\ntitle: Benches\n---\n";

    @TempDir private Path folder;
    private OpenLetter open;
    private TextViewModel model;
    private Sheet sheet;

    /// What an editor would show, and what it was asked for.
    private static final class Sheet implements Surface {
        private String text = "";
        private final List<Splice> changes = new ArrayList<>();
        private int shown = -1;

        @Override
        public void change(Splice splice) {
            changes.add(splice);
            text = splice.in(text);
        }

        @Override
        public void show(int start, int end) {
            shown = start;
        }

        @Override
        public void paint() {}
    }

    @BeforeEach
    void open() {
        open(FRONT + "One two.\n");
    }

    private void open(String text) {
        if (open != null) {
            close();
        }
        open = new OpenLetter(folder, text);
        model = new TextViewModel(open.letter(), open.tasks, open.clock, _ -> List.of());
        sheet = new Sheet();
        sheet.text = model.shown();
        model.attach(sheet);
    }

    @AfterEach
    void close() {
        open.close();
    }

    private void type(int at, String letters) {
        for (int i = 0; i < letters.length(); i++) {
            splice(at + i, "", letters.substring(i, i + 1));
        }
    }

    private void splice(int at, String removed, String inserted) {
        Splice splice = new Splice(at, removed, inserted);
        sheet.text = splice.in(sheet.text);
        model.typed(splice);
    }

    private void undo() {
        open.desk.undo();
        assertThat(sheet.text).isEqualTo(model.shown());
    }

    @Test
    void showsTheBodyAloneAndKeepsTheFrontMatterAsTyped() {
        assertThat(model.shown()).isEqualTo("One two.\n");
        type(3, " more");
        assertThat(open.text()).isEqualTo(FRONT + "One more two.\n");
    }

    @Test
    void undoesOneStepOfTypingAfterAnother() {
        type(3, " more");
        open.clock.pass(Duration.ofSeconds(3));
        type(8, " and");
        assertThat(sheet.text).isEqualTo("One more and two.\n");
        undo();
        assertThat(sheet.text).isEqualTo("One more two.\n");
        undo();
        assertThat(sheet.text).isEqualTo("One two.\n");
        assertThat(open.text()).isEqualTo(FRONT + "One two.\n");
    }

    @Test
    void undoesWhatAButtonDidAtOnce() {
        type(3, "x");
        Edit note = new Markup(sheet.text, 4, 4).note();
        for (Splice it : note.splices()) {
            sheet.text = it.in(sheet.text);
        }
        model.typed(note);
        assertThat(sheet.text).isEqualTo("Onex[^1] two.\n\n[^1]: ");
        undo();
        assertThat(sheet.text).isEqualTo("Onex two.\n");
    }

    @Test
    void changesOnlyWhatAnotherChangedAndDoesNotTakeItForTyping() {
        open.rewrite(FRONT + "One or two.\n");
        assertThat(sheet.changes).containsExactly(new Splice(4, "", "or "));
        open.rewrite("---\ntitle: Other\n---\nOne or two.\n");
        assertThat(sheet.changes).hasSize(1);
        undo();
        undo();
        assertThat(open.text()).isEqualTo(FRONT + "One two.\n");
        assertThat(open.desk.undoProperty().get().key()).isEqualTo("step.letter.add");
    }

    @Test
    void showsEverythingWhileTheFrontMatterCannotBeRead() {
        String broken = "---\ntitle: \"Benches\n---\nOne.\n";
        open.rewrite(broken);
        assertThat(model.formProperty().get()).isEqualTo(Form.UNREADABLE);
        assertThat(sheet.text).isEqualTo(broken);
        assertThat(model.findingsProperty().get()).anyMatch(Finding::isShown);

        splice(19, "", "\"");
        assertThat(model.formProperty().get()).isEqualTo(Form.OFFERED);
        assertThat(sheet.text).startsWith("---");

        model.showForm();
        assertThat(model.formProperty().get()).isEqualTo(Form.SHOWN);
        assertThat(sheet.text).isEqualTo("One.\n");
        assertThat(open.text()).isEqualTo("---\ntitle: \"Benches\"\n---\nOne.\n");
    }

    @Test
    void doesNotTakeAwayAFrontMatterThatIsTypedByHand() {
        open("");
        splice(0, "", "---\ntitle: A\n");
        assertThat(model.formProperty().get()).isEqualTo(Form.UNREADABLE);
        splice(13, "", "---\n");
        assertThat(model.formProperty().get()).isEqualTo(Form.OFFERED);
        assertThat(model.shown()).isEqualTo("---\ntitle: A\n---\n");
    }

    @Test
    void keepsEndsOfLinesAsTheyWereTyped() {
        open("---\r\ntitle: A\r\n---\r\nOne\r\n\r\nTwo\r\n");
        assertThat(model.shown()).isEqualTo("One\n\nTwo\n");
        splice(8, "", "!");
        splice(5, "Two", "2\n3");
        assertThat(open.text()).isEqualTo("---\r\ntitle: A\r\n---\r\nOne\r\n\r\n2\r\n3!\r\n");
        model.moveCaret(5);
        assertThat(open.text().substring(model.placeProperty().get())).startsWith("2\r\n3!");
    }

    @Test
    void keepsTheHyphensAloneOnTheirLine() {
        open("---\ntitle: A\n---");
        type(0, "Words");
        assertThat(open.text()).isEqualTo("---\ntitle: A\n---\nWords");
    }

    @Test
    void underlinesWhatIsWrongWhereItStands() {
        open(FRONT + "😀 {{recipient.nmae}} and {{signatories.cuont}}.\n");
        assertThat(model.findingsProperty().get())
                .extracting(it -> sheet.text.substring(it.start(), it.end()))
                .containsExactly("{{recipient.nmae}}", "{{signatories.cuont}}");
        type(0, "So ");
        assertThat(model.findingsProperty().get())
                .extracting(it -> sheet.text.substring(it.start(), it.end()))
                .containsExactly("{{recipient.nmae}}", "{{signatories.cuont}}");
    }

    @Test
    void tellsWhatIsWrongInTheFrontMatterButDoesNotUnderlineIt() {
        open("---\ntitle: A\npaper: A5\n---\nOne.\n");
        assertThat(model.findingsProperty().get()).hasSize(1).noneMatch(Finding::isShown);
    }

    @Test
    void leadsToAPlaceOfTheWholeText() {
        model.show(FRONT.length() + 4);
        assertThat(sheet.shown).isEqualTo(4);
        model.show(2);
        assertThat(sheet.shown).isZero();
        model.moveCaret(4);
        assertThat(model.placeProperty().get()).isEqualTo(FRONT.length() + 4);
    }

    @Test
    void followsThePageAndLetsItFollow() {
        model.moveCaret(4);
        Origin there = open.letter().place().originProperty().get();
        model.moveCaret(0);
        open.letter().place().goTo(there);
        assertThat(sheet.shown).isEqualTo(4);
        sheet.shown = -1;
        model.attach(sheet);
        assertThat(sheet.shown).isEqualTo(4);
    }

    @Test
    void offersTheFieldsOfOneRecipientOnlyWhereThereIsOne() {
        assertThat(model.fields())
                .contains("recipients.salutation", "signatories.count")
                .doesNotContain("recipient.name");
        open.letter().address(List.of(recipient("Jane Roe", Map.of("bill", "HR 1"))));
        assertThat(model.fields()).contains("recipient.name", "recipient.bill");
    }

    private static Recipient recipient(String name, Map<String, String> fields) {
        return new Recipient(name, "", "", List.of(), "", fields);
    }
}
