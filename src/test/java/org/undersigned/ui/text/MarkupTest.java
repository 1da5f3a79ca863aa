package org.undersigned.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.function.Function;

/// A bar stands at either end of what is selected, one alone is the caret.
class MarkupTest {

    private static String after(String marked, Function<Markup, Edit> button) {
        int start = marked.indexOf('|');
        int end = marked.lastIndexOf('|');
        String text = marked.replace("|", "");
        Edit edit = button.apply(new Markup(text, start, end == start ? end : end - 1));
        for (Splice splice : edit.splices()) {
            text = splice.in(text);
        }
        String behind = text.substring(edit.end());
        String within = text.substring(edit.start(), edit.end());
        return text.substring(0, edit.start())
                + (within.isEmpty() ? "|" : "|" + within + "|")
                + behind;
    }

    private static String lines(String marked, LineMarks marks) {
        return after(marked, it -> marks.toggle(it.text(), it.start(), it.end()));
    }

    @Test
    void makesBoldAndTakesItBack() {
        assertThat(after("a |word| b", Markup::strong)).isEqualTo("a **|word|** b");
        assertThat(after("a **|word|** b", Markup::strong)).isEqualTo("a |word| b");
        assertThat(after("a |word |b", Markup::strong)).isEqualTo("a **|word|** b");
        assertThat(after("a wo|rd b", Markup::strong)).isEqualTo("a **|word|** b");
        assertThat(after("a | b", Markup::strong)).isEqualTo("a **|** b");
        assertThat(after("|one\n\ntwo|", Markup::strong)).isEqualTo("|**one**\n\n**two**|");
    }

    @Test
    void makesItalicWithinBoldAndTakesOnlyThatBack() {
        assertThat(after("**|word|**", Markup::emphasis)).isEqualTo("***|word|***");
        assertThat(after("***|word|***", Markup::emphasis)).isEqualTo("**|word|**");
        assertThat(after("*|word|*", Markup::emphasis)).isEqualTo("|word|");
    }

    @Test
    void makesLinksOfWordsAndOfAddresses() {
        assertThat(after("see |this|.", Markup::link)).isEqualTo("see [this](|https://|).");
        assertThat(after("see |https://a.example|", Markup::link))
                .isEqualTo("see [|](https://a.example)");
    }

    @Test
    void citesTheNextNoteAndBeginsItsText() {
        assertThat(after("One| two.", Markup::note)).isEqualTo("One[^1] two.\n\n[^1]: |");
        assertThat(after("A[^3]| b.\n\n[^3]: C.\n", Markup::note))
                .isEqualTo("A[^3][^4] b.\n\n[^3]: C.\n[^4]: |");
    }

    @Test
    void putsWordsAndLinesUnderACondition() {
        assertThat(after("a |word| b", Markup::condition)).isEqualTo("a {{#if |}}word{{/if}} b");
        assertThat(after("|A line.|\n", Markup::condition))
                .isEqualTo("{{#if |}}\nA line.\n{{/if}}\n");
    }

    @Test
    void marksLinesAndTakesTheMarksAway() {
        assertThat(lines("Ti|tle", LineMarks.HEADING)).isEqualTo("## Ti|tle");
        assertThat(lines("### Ti|tle", LineMarks.HEADING)).isEqualTo("Ti|tle");
        assertThat(lines("|one\n\ntwo|", LineMarks.LIST)).isEqualTo("|- one\n\n- two|");
        assertThat(lines("|- one\n2. two|", LineMarks.LIST)).isEqualTo("|one\ntwo|");
        assertThat(lines("|- one\ntwo|", LineMarks.LIST)).isEqualTo("|- one\n- two|");
        assertThat(lines("o|ne", LineMarks.QUOTE)).isEqualTo("> o|ne");
        assertThat(lines("|", LineMarks.LIST)).isEqualTo("- |");
        assertThat(lines("|one\n|two", LineMarks.QUOTE)).isEqualTo("> one|\ntwo");
    }
}
