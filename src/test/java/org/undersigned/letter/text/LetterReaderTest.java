package org.undersigned.letter.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.undersigned.letter.Block;
import org.undersigned.letter.Condition;
import org.undersigned.letter.Front;
import org.undersigned.letter.Inline;
import org.undersigned.letter.Inline.Field;
import org.undersigned.letter.Inline.Text;
import org.undersigned.letter.Letter;
import org.undersigned.letter.SignatoryList;
import org.undersigned.letter.SignatoryList.Columns;
import org.undersigned.letter.SignatoryList.Shown;
import org.undersigned.letter.Style.Layout;
import org.undersigned.measure.Length;
import org.undersigned.measure.Paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

class LetterReaderTest {

    @Test
    void readsALetter() {
        ReadLetter read =
                read(
                        """
                        ---
                        title: Save the Lantern Library
                        salutation: "Dear {{recipient.salutation}}:"
                        ---
                        We, the {{signatories.count}} undersigned, *object*.[^1]

                        [^1]: Minutes of May 3.
                        """);

        Letter letter = read.letter();
        assertThat(letter.front().title()).isEqualTo("Save the Lantern Library");
        assertThat(letter.front().salutation())
                .containsExactly(
                        new Text("Dear "), new Field("recipient.salutation"), new Text(":"));
        assertThat(letter.body())
                .containsExactly(
                        new Block.Paragraph(
                                List.of(
                                        new Text("We, the "),
                                        new Field("signatories.count"),
                                        new Text(" undersigned, "),
                                        new Inline.Emphasis(List.of(new Text("object"))),
                                        new Text("."),
                                        new Inline.NoteMark("1"))));
        assertThat(letter.notes())
                .containsExactly(
                        new Letter.Note("1", List.of(paragraph(new Text("Minutes of May 3.")))));
    }

    @Test
    void readsEveryKeyOfTheFrontMatter() {
        Front front =
                read("""
                ---
                title: T
                date: 2026-02-24
                language: no
                paper: a4
                subject: "Re: {{#if recipient.state = \\"TX\\"}}Texas{{else}}all{{/if}}"
                letterhead: {name: N, address: [A, B], contact: C, logos: [{file: l.png, alt: L}]}
                to:
                  - {name: Jane Roe, title: Chair, organization: O, address: [X], salutation: Chair Roe, state: TX}
                closing: "Sincerely,"
                cc: [Press]
                enclosures: [Map]
                signatories: {order: as-listed, group: state, columns: 2, show: [organization, country],
                  layout: grid, count: running, disclaimer: false}
                style: {layout: modified-block, face: sans, size: 10.5, justify: false}
                ---
                """)
                        .letter()
                        .front();

        assertThat(front.date()).isEqualTo(LocalDate.of(2026, 2, 24));
        assertThat(front.language()).isEqualTo(Locale.forLanguageTag("no"));
        assertThat(front.paper()).isEqualTo(Paper.A4);
        assertThat(front.subject())
                .containsExactly(
                        new Text("Re: "),
                        new Inline.When(
                                new Condition.Is("recipient.state", "TX"),
                                List.of(new Text("Texas")),
                                List.of(new Text("all"))));
        assertThat(front.letterhead()).isNotNull();
        assertThat(front.letterhead().logos().getFirst().alt()).isEqualTo("L");
        assertThat(front.to().getFirst().salutation()).isEqualTo("Chair Roe");
        assertThat(front.to().getFirst().fields()).isEqualTo(Map.of("state", "TX"));
        assertThat(front.cc()).containsExactly("Press");
        assertThat(front.enclosures()).containsExactly("Map");
        assertThat(front.signatories().columns()).isEqualTo(Columns.TWO);
        assertThat(front.signatories().show()).containsExactly(Shown.ORGANIZATION, Shown.COUNTRY);
        assertThat(front.signatories().layout()).isEqualTo(SignatoryList.Layout.GRID);
        assertThat(front.signatories().count()).isEqualTo(SignatoryList.Count.RUNNING);
        assertThat(front.signatories().disclaimer()).isFalse();
        assertThat(front.style().layout()).isEqualTo(Layout.MODIFIED_BLOCK);
        assertThat(front.style().size()).isEqualTo(Length.points("10.5"));
        assertThat(front.style().justify()).isFalse();
    }

    @Test
    void needsNothingButATitle() {
        assertThat(read("---\ntitle: T\n---\n").letter())
                .isEqualTo(new Letter(Front.titled("T"), List.of(), List.of()));
    }

    @Test
    void readsAFileOfWindows() {
        ReadLetter read = read("\ufeff---\r\ntitle: T\r\n---\r\nOne\r\ntwo {{x}}\r\n");
        assertThat(read.letter().front().title()).isEqualTo("T");
        assertThat(read.letter().body())
                .containsExactly(
                        paragraph(
                                new Text("One"),
                                new Inline.SoftBreak(),
                                new Text("two "),
                                new Field("x")));
    }

    @Test
    void takesATagAloneOnItsLineForABlock() {
        assertThat(body("a\n{{#if x}}\nb\n{{else}}\n- c\n{{/if}}\nd"))
                .containsExactly(
                        paragraph(new Text("a")),
                        new Block.When(
                                new Condition.HasValue("x"),
                                List.of(paragraph(new Text("b"))),
                                List.of(
                                        new Block.BulletList(
                                                true,
                                                List.of(
                                                        new Block.Item(
                                                                List.of(
                                                                        paragraph(
                                                                                new Text(
                                                                                        "c")))))))),
                        paragraph(new Text("d")));
    }

    @Test
    void takesOtherTagsForWords() {
        assertThat(body("a {{#if x != \"1 }} \\\"2\\\"\"}}b{{/if}}"))
                .containsExactly(
                        paragraph(
                                new Text("a "),
                                new Inline.When(
                                        new Condition.IsNot("x", "1 }} \"2\""),
                                        List.of(new Text("b")),
                                        List.of())));
    }

    @Test
    void nestsConditions() {
        assertThat(body("{{#if a}}{{#if b}}1{{/if}}{{else}}2{{/if}}"))
                .containsExactly(
                        paragraph(
                                new Inline.When(
                                        new Condition.HasValue("a"),
                                        List.of(
                                                new Inline.When(
                                                        new Condition.HasValue("b"),
                                                        List.of(new Text("1")),
                                                        List.of())),
                                        List.of(new Text("2")))));
    }

    @Test
    void seesNoTagsInCodeTargetsAndBehindABackslash() {
        assertThat(body("`{{a}}` [b]({{c}}) \\{{d}}"))
                .containsExactly(
                        paragraph(
                                new Inline.Code("{{a}}"),
                                new Text(" "),
                                new Inline.Link("{{c}}", "", List.of(new Text("b"))),
                                new Text(" {{d}}")));
        assertThat(body("```\n{{#if x}}\n```"))
                .containsExactly(new Block.CodeBlock("", "{{#if x}}\n"));
    }

    @Test
    void keepsHtmlAsWords() {
        assertThat(LetterReader.read("a.md", "---\ntitle: T\n---\n<b>{{x}}</b>").value())
                .map(read -> read.letter().body())
                .contains(List.of(paragraph(new Text("<b>"), new Field("x"), new Text("</b>"))));
    }

    @Test
    void minorSlipsOfTheKeyboardAreNoMatter() {
        assertThat(body("a  \n\n- b  \n")).hasSize(2);
        assertThat(body("a  ")).containsExactly(paragraph(new Text("a")));
    }

    private static Block paragraph(Inline... text) {
        return new Block.Paragraph(List.of(text));
    }

    private static List<Block> body(String body) {
        return read("---\ntitle: T\n---\n" + body).letter().body();
    }

    private static ReadLetter read(String text) {
        var outcome = LetterReader.read("letter.md", text);
        assertThat(outcome.problems()).isEmpty();
        return outcome.value().orElseThrow();
    }
}
