package org.undersigned.letter.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.letter.text.Highlight.Kind;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What stands where in a letter's text.
class HighlightsTest {

    private static final int LETTERS = 2_000;

    @Test
    void colorsTheFrontMatter() {
        assertThat(
                        dump(
                                """
                                ---
                                # Ours
                                title: "Benches"  # for now
                                salutation: 'Dear {{x}}{{#if y = "z"}}, \\{{a}}{{/if}}:'
                                closing: "\\\\{{x}} {{#if y = \\"z\\"}}"
                                cc:
                                  - Ana
                                style: {size: 11}
                                ---
                                """))
                .isEqualTo(
                        """
                        FRONT_FENCE ---
                        FRONT_COMMENT # Ours
                        FRONT_KEY title
                        FRONT_VALUE "Benches"
                        FRONT_COMMENT # for now
                        FRONT_KEY salutation
                        FRONT_VALUE 'Dear {{x}}{{#if y = "z"}}, \\{{a}}{{/if}}:'
                          FIELD {{x}}
                          CONDITION {{#if y = "z"}}
                          CONDITION {{/if}}
                        FRONT_KEY closing
                        FRONT_VALUE "\\\\{{x}} {{#if y = \\"z\\"}}"
                          CONDITION {{#if y = \\"z\\"}}
                        FRONT_KEY cc
                        FRONT_VALUE Ana
                        FRONT_KEY style
                        FRONT_KEY size
                        FRONT_VALUE 11
                        FRONT_FENCE ---
                        """);
    }

    @Test
    void colorsWords() {
        assertThat(body("# On **benches** #\n\na *b `c`* ``d ` e`` \\*f* {{g}}{{#if h}}i{{/if}}\n"))
                .isEqualTo(
                        """
                        HEADING # On **benches** #
                          MARKUP #
                          STRONG **benches**
                            MARKUP **
                            MARKUP **
                          MARKUP #
                        EMPHASIS *b `c`*
                          MARKUP *
                          CODE `c`
                            MARKUP `
                            MARKUP `
                          MARKUP *
                        CODE ``d ` e``
                          MARKUP ``
                          MARKUP ``
                        FIELD {{g}}
                        CONDITION {{#if h}}
                        CONDITION {{/if}}
                        """);
        assertThat(body("[a *b*](c \"d\") ![e *f*](g) <http://h.i> [j][k] [^1] [^2]\n\n[k]: l\n"))
                .isEqualTo(
                        """
                        MARKUP [
                        LINK_TEXT a *b*
                          EMPHASIS *b*
                            MARKUP *
                            MARKUP *
                        LINK_TARGET ](c "d")
                        MARKUP ![
                        LINK_TEXT e *f*
                        LINK_TARGET ](g)
                        LINK_TARGET <http://h.i>
                        MARKUP [
                        LINK_TEXT j
                        LINK_TARGET ][k]
                        NOTE_MARK [^1]
                        NOTE_MARK [^2]
                        LINK_TARGET [k]: l
                        """);
    }

    @Test
    void colorsLines() {
        assertThat(body("> 12) *a\n> b*\nc\n\n  - d\n\n```e\nf\n```\n\n    g\n\n***\n\nh\n===\n"))
                .isEqualTo(
                        """
                        QUOTE_MARK >
                        LIST_MARK 12)
                        EMPHASIS *a
                          MARKUP *
                        QUOTE_MARK >
                        EMPHASIS b*
                          MARKUP *
                        LIST_MARK -
                        CODE ```e
                          MARKUP ```e
                        CODE f
                        CODE ```
                          MARKUP ```
                        CODE g
                        RULE ***
                        HEADING h
                        HEADING ===
                          MARKUP ===
                        """);
        assertThat(body("a|b\n-|-\n\\|{{x}}|*c*\n\n {{#if y}}\n\n[^1]: d *e*\n\n    f\n"))
                .isEqualTo(
                        """
                        TABLE a|b
                          MARKUP |
                        TABLE -|-
                          MARKUP -|-
                        TABLE \\|{{x}}|*c*
                          FIELD {{x}}
                          MARKUP |
                          EMPHASIS *c*
                            MARKUP *
                            MARKUP *
                        CONDITION {{#if y}}
                        NOTE_DEFINITION [^1]:
                        EMPHASIS *e*
                          MARKUP *
                          MARKUP *
                        """);
    }

    @Test
    void colorsWhatCanBeToldOfHalfALetter() {
        assertThat(dump("")).isEmpty();
        assertThat(dump("---")).isEqualTo("FRONT_FENCE ---\n");
        assertThat(dump("---\ntitle: *\npaper: a4\n---\n{{#if x}}\n{{Y}} *a"))
                .isEqualTo(
                        """
                        FRONT_FENCE ---
                        FRONT_KEY title
                        FRONT_FENCE ---
                        CONDITION {{#if x}}
                        FIELD {{Y}}
                        """);
        assertThat(dump("---\ntitle: a\n\n*b*\n"))
                .isEqualTo(
                        """
                        FRONT_FENCE ---
                        FRONT_KEY title
                        FRONT_VALUE a
                        EMPHASIS *b*
                          MARKUP *
                          MARKUP *
                        """);
        assertThat(dump("*b*")).startsWith("EMPHASIS *b*\n");
    }

    @Test
    void countsInTheVeryText() {
        String text = "\ufeff---\r\ntitle: 😀 # c\r---\r\n👩‍👩‍👧 e\u0301 *b*\r\n\t{{x}}\r> {{y}}";

        assertThat(dump(text))
                .isEqualTo(
                        """
                        FRONT_FENCE ---
                        FRONT_KEY title
                        FRONT_VALUE 😀
                        FRONT_COMMENT # c
                        FRONT_FENCE ---
                        EMPHASIS *b*
                          MARKUP *
                          MARKUP *
                        FIELD {{x}}
                        QUOTE_MARK >
                        FIELD {{y}}
                        """);
        assertThat(Highlights.of(text).getFirst()).isEqualTo(new Highlight(1, 4, Kind.FRONT_FENCE));
    }

    @Test
    void holdsOneWithinAnotherInEveryText() {
        for (int seed = 0; seed < LETTERS; seed++) {
            RandomLetters random = new RandomLetters(seed);
            String text = seed % 2 == 0 ? random.text() : LetterWriter.write(random.letter());
            List<Highlight> highlights = Highlights.of(text);
            Deque<Highlight> around = new ArrayDeque<>();
            for (Highlight highlight : highlights) {
                String about = "seed %d: %s in%n%s".formatted(seed, highlight, text);
                while (!around.isEmpty() && around.element().end() <= highlight.start()) {
                    around.pop();
                }
                int most = around.isEmpty() ? text.length() : around.element().end();
                assertThat(highlight.end()).as(about).isBetween(highlight.start() + 1, most);
                assertThat(written(text, highlight)).as(about).matches(form(highlight.kind()));
                around.push(highlight);
            }
        }
    }

    @Test
    void findsEveryFieldOfALetter() {
        for (int seed = 0; seed < LETTERS; seed++) {
            String text = LetterWriter.write(new RandomLetters(seed).letter());
            String read = LetterReader.read("a.md", text).value().orElseThrow().letter().toString();
            long fields = Pattern.compile("(?<!\\w)Field\\[name=").matcher(read).results().count();

            assertThat(Highlights.of(text).stream().filter(h -> h.kind() == Kind.FIELD))
                    .as("seed %d:%n%s", seed, text)
                    .hasSize((int) fields);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r"})
    void doesNotMindHowLinesEnd(String end) {
        for (int seed = 0; seed < LETTERS; seed++) {
            String text = "---\ntitle: a\n---\n" + new RandomLetters(seed).text();

            assertThat(dump(text.replace("\n", end)).replace(end, "\n"))
                    .as("seed %d", seed)
                    .isEqualTo(dump(text));
        }
    }

    @ParameterizedTest
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    @ValueSource(
            strings = {
                "[",
                "![",
                "[a](",
                "{{ ",
                "{{a}}",
                "{{#if x = \"",
                "*a ",
                "`a``b",
                "> ",
                "- a\n",
                "- ",
                "# a\n",
                "\\|{{x}}",
                "[^a]",
                "|",
                "😀{{a}}",
                "a: [",
                "a: &a [*a]\n",
                "\"",
                "x: {y: z}\n",
                "---\n"
            })
    void takesNoLongerThanTheTextIsLong(String pattern) {
        String endless = pattern.repeat(200_000 / pattern.length());

        assertThat(Highlights.of(endless)).isNotNull();
        assertThat(Highlights.of("---\n" + endless)).isNotEmpty();
        assertThat(Highlights.of("---\nsubject: '" + endless + "'\n---\n")).isNotEmpty();
        assertThat(Highlights.of("a | b\n--- | ---\n" + endless)).isNotNull();
    }

    private static Pattern form(Kind kind) {
        return Pattern.compile(
                switch (kind) {
                    case FRONT_FENCE -> "---";
                    case FRONT_COMMENT -> "#.*";
                    case QUOTE_MARK -> ">";
                    case LIST_MARK -> "[-+*]|[0-9]+[.)]";
                    case FIELD, CONDITION -> "\\{\\{.*";
                    case NOTE_MARK -> "\\[\\^.*]";
                    case NOTE_DEFINITION -> "\\[\\^[^\\[]+]:";
                    case FRONT_KEY -> "[a-z_]+|a_b";
                    case FRONT_VALUE -> "(?s)\\S.*\\S|\\S";
                    case HEADING, STRONG, EMPHASIS, CODE, LINK_TEXT, LINK_TARGET -> "\\S.*\\S|\\S";
                    case TABLE, RULE, MARKUP -> "\\S.*\\S|\\S";
                });
    }

    private static String body(String body) {
        return dump("---\n---\n" + body).replace("FRONT_FENCE ---\n", "");
    }

    /// One line for each: its kind and what stands there, indented by what holds it.
    private static String dump(String text) {
        List<Integer> ends = new ArrayList<>();
        return Highlights.of(text).stream()
                .map(highlight -> {
                    ends.removeIf(end -> end <= highlight.start());
                    String line = "  ".repeat(ends.size()) + highlight.kind() + " ";
                    ends.add(highlight.end());
                    return line + written(text, highlight) + "\n";
                })
                .collect(Collectors.joining());
    }

    private static String written(String text, Highlight highlight) {
        return text.substring(highlight.start(), highlight.end());
    }
}
