package org.undersigned.letter.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.letter.Numbering;
import org.undersigned.letter.text.Concordance.Spot;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// From the page to the text and back.
class ConcordanceTest {

    private static final String LETTER =
            """
            ---
            title: Benches
            subject: "Re: {{x}} 'and' shade"
            salutation: 'Dear all:'
            paper: a4
            closing: Yours,
            ---
            We *ask* for {{x}} benches[^1].

            > - One
            >   more

            {{#if x}}
            Two
            {{else}}
            ***
            {{/if}}

            ```
            code

            more
            ```

            a | b
            --|--
            c | d \\| e

            [^1]: A note.
            """;

    @Test
    void leadsFromABlockToTheText() {
        assertThat(behind(0, 0)).startsWith("We *ask*");
        assertThat(behind(0, 3)).startsWith("ask* for");
        assertThat(behind(0, 8)).startsWith("or {{x}}");
        assertThat(behind(0, 11)).startsWith("{{x}} benches");
        assertThat(behind(0, 13)).startsWith("benches");
        assertThat(behind(0, 20)).startsWith("[^1].");
        assertThat(behind(3, 4)).startsWith("more");
        assertThat(behind(5, 1)).startsWith("wo\n");
        assertThat(behind(6, 0)).startsWith("***");
        assertThat(behind(7, 7)).startsWith("ore\n```");
        assertThat(behind(8, 3)).startsWith("d \\| e");
        assertThat(behind(8, 7)).startsWith("e\n");
        assertThat(behind(9, 2)).startsWith("note.");
    }

    @Test
    void leadsFromTheLinesAroundToTheFrontMatter() {
        assertThat(behind(Numbering.TITLE, 1)).startsWith("enches\n");
        assertThat(behind(Numbering.SUBJECT, 4)).startsWith("{{x}} 'and'");
        assertThat(behind(Numbering.SUBJECT, 12)).startsWith("shade\"");
        assertThat(behind(Numbering.SALUTATION, 5)).startsWith("all:'");
        assertThat(behind(Numbering.CLOSING, 0)).startsWith("Yours,");
    }

    @Test
    void leadsBackFromTheText() {
        assertThat(at("We *ask")).contains(new Spot(0, 0));
        assertThat(at("sk* for")).contains(new Spot(0, 4));
        assertThat(at("}} benches")).contains(new Spot(0, 11));
        assertThat(at("> - One")).contains(new Spot(3, 0));
        assertThat(at(">   more")).contains(new Spot(3, 4));
        assertThat(at("ore\n\n{{#if")).contains(new Spot(3, 5));
        assertThat(at("***")).contains(new Spot(6, 0));
        assertThat(at("more\n```")).contains(new Spot(7, 6));
        assertThat(at("| e")).contains(new Spot(8, 5));
        assertThat(at("[^1]: A")).contains(new Spot(9, 0));
        assertThat(at("salutation")).contains(new Spot(Numbering.SALUTATION, 0));
        assertThat(at("ll:'")).contains(new Spot(Numbering.SALUTATION, 6));
        assertThat(at("aper: a4")).isEmpty();
        assertThat(at("---\nWe")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void passesOverWhatIsWrittenOtherwiseThanItReads(String end) {
        String text =
                "\ufeff---\ntitle: 'It''s \\ 😀 x'\nsubject: \"a \\\"b\\\" c\"\n---\n"
                        + "\\*a\\* &amp; &copy; b &c; 😀👩‍👧 e\u0301 **x __y__ z** `` c` `` d\nlast\n"
                                .replace("\n", end);
        Concordance concordance = Concordance.of(text).orElseThrow();

        assertThat(text.substring(concordance.offset(Numbering.TITLE, 10))).startsWith("x'");
        assertThat(text.substring(concordance.offset(Numbering.SUBJECT, 6))).startsWith("c\"");
        String read = "*a* & © b &c; 😀👩‍👧 e\u0301 x y z c` d last";
        for (String word : List.of("b &", "&c", "😀", "👩", "e\u0301", "x", "y", "z", "d", "la")) {
            int offset = concordance.offset(0, read.indexOf(word));
            assertThat(text.substring(offset)).as(word).startsWith(word);
            assertThat(concordance.spot(offset)).as(word).contains(new Spot(0, read.indexOf(word)));
        }
        assertThat(text.substring(concordance.offset(0, 1))).startsWith("a\\*");
        assertThat(text.substring(concordance.offset(0, 4))).startsWith("&amp;");
        assertThat(text.substring(concordance.offset(0, 5))).startsWith(" &copy;");
    }

    @Test
    void knowsNoBlockThatIsNotThere() {
        Concordance concordance = Concordance.of(LETTER).orElseThrow();

        assertThat(concordance.offset(99, 0)).isZero();
        assertThat(concordance.offset(Numbering.NONE, 7)).isZero();
        assertThat(Concordance.of("no letter")).isEmpty();
        assertThat(Concordance.of("---\ntitle: T\n---\n").orElseThrow().spot(99)).isEmpty();
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void findsNearlyEveryLetterOfEveryText() {
        int exact = 0;
        int all = 0;
        for (int seed = 0; seed < 600; seed++) {
            String text = LetterWriter.write(new RandomLetters(seed).letter());
            ReadLetter read = LetterReader.read("", text).value().orElseThrow();
            SourceText source = new SourceText("", text);
            Concordance concordance = Concordance.of(text, read);
            for (Concordance.Entry entry : new EntryFinder(source, read).find()) {
                int before = 0;
                for (int i = 0; i < entry.words().length(); i++) {
                    int at = concordance.offset(entry.block(), entry.offset() + i);
                    char c = entry.words().charAt(i);
                    boolean found = at < text.length() && text.charAt(at) == c;
                    assertThat(at).as("seed %d: %s at %d", seed, entry, i).isNotNegative();
                    assertThat(at).isGreaterThanOrEqualTo(before);
                    before = at;
                    if (Character.isLetter(c)) {
                        all++;
                        exact += found ? 1 : 0;
                        if (found) {
                            assertThat(concordance.spot(at))
                                    .as("seed %d: %s at %d in%n%s", seed, entry, i, text)
                                    .contains(new Spot(entry.block(), entry.offset() + i));
                        }
                    }
                }
            }
        }
        assertThat(exact).isGreaterThan(all / 100 * 99);
    }

    @Test
    @Timeout(value = 30, unit = TimeUnit.SECONDS)
    void takesNoLongerThanTheTextIsLong() {
        String text = "---\ntitle: t\n---\n" + "a\\* *b* {{x}} &amp; ".repeat(10_000);
        Concordance concordance = Concordance.of(text).orElseThrow();

        assertThat(concordance.offset(0, 1_000_000)).isBetween(text.length() - 10, text.length());
        assertThat(concordance.spot(text.length())).isPresent();
        String one = "---\ntitle: t\n---\n" + "a\\* &amp; ".repeat(20_000) + "b";
        assertThat(Concordance.of(one).orElseThrow().offset(0, 20_000 * 5))
                .isEqualTo(one.length() - 1);
    }

    private static String behind(int block, int offset) {
        return LETTER.substring(Concordance.of(LETTER).orElseThrow().offset(block, offset));
    }

    private static Optional<Spot> at(String words) {
        return Concordance.of(LETTER).orElseThrow().spot(LETTER.indexOf(words));
    }
}
