package org.undersigned.letter.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.undersigned.letter.SignatoryList.Columns;
import org.undersigned.letter.SignatoryList.Order;
import org.undersigned.letter.SignatoryList.Shown;
import org.undersigned.measure.Length;
import org.undersigned.measure.Paper;

import java.util.List;
import java.util.concurrent.TimeUnit;

/// One key changes, everything else stays as typed.
class FrontEditTest {

    private static final String LETTER =
            """
            ---
            # Our letter
            title:   "Benches"   # what else

            date: 2031-03-03
            cc:   # who hears of it
              - "Ana"   # always
              - Béla
            signatories: {order: name, show: [name]}   # for now
            style:
                face: sans
            ---
            Benches *and* _shade_.
            """;

    @Test
    void changesAValueWhereItStands() {
        assertThat(set("title", new FrontValue.Words("Shade: for all")))
                .isEqualTo(LETTER.replace("\"Benches\"", "'Shade: for all'"));
        assertThat(set("date", new FrontValue.Words("2031-04-01")))
                .isEqualTo(LETTER.replace("03-03", "04-01"));
    }

    @Test
    void changesAKeyWithinBraces() {
        assertThat(set("signatories.order", FrontValue.choice(Order.AS_LISTED)))
                .isEqualTo(LETTER.replace("{order: name", "{order: as-listed"));
        assertThat(set("signatories.show", FrontValue.shown(List.of(Shown.NAME, Shown.STATE))))
                .isEqualTo(LETTER.replace("[name]", "[name, state]"));
        assertThat(set("signatories.columns", FrontValue.columns(Columns.TWO)))
                .isEqualTo(LETTER.replace("name, show", "name, columns: 2, show"));
    }

    @Test
    void putsAMissingKeyWhereItIsWritten() {
        assertThat(set("paper", FrontValue.choice(Paper.A4)))
                .isEqualTo(LETTER.replace("03-03\n", "03-03\npaper: a4\n"));
        assertThat(set("enclosures", new FrontValue.Listing(List.of("A map", " ", "- a list"))))
                .isEqualTo(
                        LETTER.replace("Béla\n", "Béla\nenclosures:\n  - A map\n  - '- a list'\n"));
        assertThat(set("style.size", FrontValue.points(Length.points("10.5"))))
                .isEqualTo(LETTER.replace("sans\n", "sans\n    size: 10.5\n"));
        assertThat(set("style.layout", new FrontValue.Words("full-block")))
                .isEqualTo(LETTER.replace("    face", "    layout: full-block\n    face"));
        assertThat(edited("---\ntitle: T\n---\n", "style.justify", new FrontValue.Flag(false)))
                .isEqualTo("---\ntitle: T\nstyle:\n  justify: false\n---\n");
    }

    @Test
    void keepsTheItemsThatStay() {
        assertThat(set("cc", new FrontValue.Listing(List.of("Zoë", "Ana", "Béla"))))
                .isEqualTo(LETTER.replace("  - \"Ana\"", "  - Zoë\n  - \"Ana\""));
        assertThat(set("cc", new FrontValue.Listing(List.of("Ana"))))
                .isEqualTo(LETTER.replace("  - Béla\n", ""));
        assertThat(
                        edited(
                                "---\ntitle: T\ncc: [ 'A', B ]\n---\n",
                                "cc",
                                new FrontValue.Listing(List.of("B", "A", "C, D"))))
                .isEqualTo("---\ntitle: T\ncc: [B, 'A', 'C, D']\n---\n");
    }

    @Test
    void takesAKeyAway() {
        assertThat(FrontEdit.remove(LETTER, "date"))
                .contains(LETTER.replace("date: 2031-03-03\n", ""));
        assertThat(FrontEdit.remove(LETTER, "signatories.order"))
                .contains(LETTER.replace("order: name, ", ""));
        assertThat(FrontEdit.remove(LETTER, "signatories.show"))
                .contains(LETTER.replace(", show: [name]", ""));
        assertThat(FrontEdit.remove(LETTER, "style.face"))
                .contains(LETTER.replace("style:\n    face: sans\n", ""));
        assertThat(FrontEdit.remove(LETTER, "cc"))
                .contains(LETTER.replaceAll("(?s)cc:.*?Béla\n", ""));
        assertThat(FrontEdit.remove(LETTER, "closing")).contains(LETTER);
    }

    @Test
    void takesAKeyAwayThatWouldSayNothing() {
        assertThat(set("date", new FrontValue.Words(" ")))
                .isEqualTo(LETTER.replace("date: 2031-03-03\n", ""));
        assertThat(set("cc", new FrontValue.Listing(List.of(""))))
                .isEqualTo(LETTER.replaceAll("(?s)cc:.*?Béla\n", ""));
        assertThat(set("title", new FrontValue.Words(""))).isEqualTo(LETTER);
        assertThat(FrontEdit.remove(LETTER, "title")).contains(LETTER);
    }

    @Test
    void leavesAloneWhatSaysSoAlready() {
        assertThat(set("title", new FrontValue.Words("Benches"))).isEqualTo(LETTER);
        assertThat(set("cc", new FrontValue.Listing(List.of("Ana", "Béla")))).isEqualTo(LETTER);
        assertThat(set("style.face", new FrontValue.Words("sans"))).isEqualTo(LETTER);
    }

    @Test
    void fillsInAKeyThatIsEmpty() {
        String text = "---\ntitle: T\nsubject:\nstyle: # looks\ncc: ~\nsignatories: {}\n---\n";

        assertThat(edited(text, "subject", new FrontValue.Words("{{x}}")))
                .isEqualTo(text.replace("subject:", "subject: '{{x}}'"));
        assertThat(edited(text, "style.face", new FrontValue.Words("sans")))
                .isEqualTo(text.replace("style:", "style: {face: sans}"));
        assertThat(edited(text, "cc", new FrontValue.Listing(List.of("A"))))
                .isEqualTo(text.replace("~", "[A]"));
        assertThat(edited(text, "signatories.columns", FrontValue.columns(Columns.ONE)))
                .isEqualTo(text.replace("{}", "{columns: 1}"));
    }

    @ParameterizedTest
    @CsvSource({"LF, '\n'", "CRLF, '\r\n'", "CR, '\r'"})
    void keepsTheEndsOfLines(String name, String end) {
        String text = LETTER.replace("\n", end);

        assertThat(edited(text, "paper", new FrontValue.Words("a4")))
                .as(name)
                .isEqualTo(text.replace("03-03", "03-03" + end + "paper: a4"));
        assertThat(edited(text, "cc", new FrontValue.Listing(List.of("A", "B"))))
                .as(name)
                .isEqualTo(
                        text.replace("\"Ana\"   # always" + end + "  - Béla", "A" + end + "  - B"));
        assertThat(FrontEdit.remove(text, "date"))
                .as(name)
                .contains(text.replace("date: 2031-03-03" + end, ""));
        assertThat(edited("B." + end, "title", new FrontValue.Words("T")))
                .as(name)
                .isEqualTo("---\ntitle: T\n---\nB.\n".replace("\n", end));
    }

    @Test
    void writesTextOverSeveralLinesAsOne() {
        String text = "---\nclosing: >-\n  Yours\n  truly,\n\nsubject: a\n  b # c\ntitle: T\n---\n";

        assertThat(edited(text, "closing", new FrontValue.Words("Yours,")))
                .isEqualTo(text.replace(">-\n  Yours\n  truly,", "Yours,"));
        assertThat(edited(text, "subject", new FrontValue.Words("c")))
                .isEqualTo(text.replace("a\n  b", "c"));
        assertThat(FrontEdit.remove(text, "closing"))
                .contains(text.replace("closing: >-\n  Yours\n  truly,\n", ""));
    }

    @Test
    void writesAFrontMatterWhereThereIsNone() {
        assertThat(edited("Benches.", "title", new FrontValue.Words("B")))
                .isEqualTo("---\ntitle: B\n---\nBenches.");
        assertThat(edited("", "style.face", new FrontValue.Words("sans")))
                .isEqualTo("---\nstyle:\n  face: sans\n---\n");
        assertThat(edited("---\n---\nB.", "title", new FrontValue.Words("B")))
                .isEqualTo("---\ntitle: B\n---\nB.");
        assertThat(edited("---\n# c\n---\n", "title", new FrontValue.Words("B")))
                .isEqualTo("---\n# c\ntitle: B\n---\n");
        assertThat(edited("\ufeffB.", "title", new FrontValue.Words("B")))
                .isEqualTo("\ufeff---\ntitle: B\n---\nB.");
        assertThat(FrontEdit.remove("Benches.", "date")).contains("Benches.");
    }

    @Test
    void changesAFrontMatterInBraces() {
        String text = "---\n{title: B, # c\n to: [], paper: a4}\n---\nB.";

        assertThat(edited(text, "subject", new FrontValue.Words("a, b")))
                .isEqualTo(text.replace("a4", "a4, subject: 'a, b'"));
        assertThat(edited(text, "style.size", FrontValue.points(Length.points(12))))
                .isEqualTo(text.replace("a4", "a4, style: {size: 12}"));
        assertThat(FrontEdit.remove(text, "paper")).contains(text.replace(", paper: a4", ""));
    }

    @Test
    void writesTheFrontMatterAnewWhereItRefersToItself() {
        String text =
                "---\ntitle: B # c\ncc: &a [A, \"2\"]\nenclosures: *a\nxx: {y: 011}\n---\n*B*";

        assertThat(edited(text, "cc", new FrontValue.Listing(List.of("C"))))
                .isEqualTo(
                        """
                        ---
                        title: B
                        cc:
                          - C
                        enclosures:
                          - A
                          - '2'
                        xx:
                          y: 011
                        ---
                        *B*\
                        """);
        assertThat(FrontEdit.remove(text, "cc"))
                .hasValueSatisfying(left ->
                        assertThat(left).contains("enclosures:\n  - A\n").doesNotContain("cc"));
        assertThat(edited(text, "paper", new FrontValue.Words("a4")))
                .isEqualTo(text.replace("# c\n", "# c\npaper: a4\n"));
    }

    @Test
    void needsNothingButTheFrontMatterToBeReadable() {
        String text = "---\ntitel: T\ndate: soon\n---\n{{#if}} half\n\u0007";

        assertThat(edited(text, "date", new FrontValue.Words("2031-03-03")))
                .isEqualTo(text.replace("soon", "2031-03-03"));
        assertThat(edited(text, "title", new FrontValue.Words("T")))
                .isEqualTo(text.replace("date", "title: T\ndate"));
    }

    @Test
    void leavesAloneWhatItCannotRead() {
        FrontValue value = new FrontValue.Words("sans");
        assertThat(FrontEdit.set("---\ntitle: \"B\n---\nB.", "title", value)).isEmpty();
        assertThat(FrontEdit.set("---\ntitle: B\n", "title", value)).isEmpty();
        assertThat(FrontEdit.set("---\n- B\n---\n", "title", value)).isEmpty();
        assertThat(FrontEdit.set("---\nstyle: big\n---\n", "style.face", value)).isEmpty();
        assertThat(FrontEdit.set("---\ncc: &a [*a]\n---\n", "title", value)).isEmpty();
        assertThat(FrontEdit.remove("---\ntitle: \"B\n---\nB.", "date")).isEmpty();
    }

    @Test
    void knowsNoOtherKeys() {
        FrontValue value = new FrontValue.Words("x");
        for (String path : List.of("", "titel", "style.", "style.colour", "cc.x", "style.face.x")) {
            assertThatThrownBy(() -> FrontEdit.set(LETTER, path, value))
                    .as(path)
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    @Timeout(value = 30, unit = TimeUnit.SECONDS)
    void takesNoLongerThanTheTextIsLong() {
        String many = "  - {name: Roe}\n".repeat(5_000);
        String long1 = "---\ntitle: T\nto:\n" + many + "---\n" + "😀 ".repeat(100_000);
        String bomb = "a: &a [x]\nb: &b [*a, *a, *a]\nc: &c [*b, *b, *b]\nd: [*c, *c, *c]\n";

        assertThat(edited(long1, "paper", new FrontValue.Words("a4")))
                .isEqualTo(long1.replace("T\n", "T\npaper: a4\n"));
        assertThat(edited("---\n" + bomb + "---\n", "title", new FrontValue.Words("T")))
                .isEqualTo("---\n" + bomb + "title: T\n---\n");
        assertThat(edited("\n".repeat(300_000) + "x", "title", new FrontValue.Words("T")))
                .startsWith("---\ntitle");
        assertThat(
                        edited(
                                "---\ncc: [x]\n---\n",
                                "cc",
                                new FrontValue.Listing(List.of("x".repeat(99_999)))))
                .hasSize(4 + 5 + 99_999 + 6);
    }

    private static String set(String path, FrontValue value) {
        return edited(LETTER, path, value);
    }

    private static String edited(String text, String path, FrontValue value) {
        return FrontEdit.set(text, path, value).orElseThrow();
    }
}
