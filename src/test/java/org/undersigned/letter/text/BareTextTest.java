package org.undersigned.letter.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.undersigned.letter.Letter;

import java.util.List;

/// Addressees and letterhead go, everything else stays as typed.
class BareTextTest {

    @Test
    void leavesEverythingElseAsTyped() {
        String text =
                """
                ---
                # Our letter
                title:   "Benches"
                # Whom we ask
                to:
                  - {name: Jane Roe, salutation: Chair Roe}
                  - name: Amos Poe   # the other one
                    address:
                      - 1 Lake Road
                # The day
                date: 2031-03-03
                letterhead: {name: Friends of Benches,
                  address: [1 Lake Road]}
                ---
                Benches *and* _shade_.
                """;

        assertThat(bare(text))
                .isEqualTo(
                        """
                        ---
                        # Our letter
                        title:   "Benches"
                        # The day
                        date: 2031-03-03
                        ---
                        Benches *and* _shade_.
                        """);
    }

    @Test
    void leavesTextAloneThatHasNeither() {
        String text = "---\ntitle: Benches\n\n---\nBenches.";

        assertThat(bare(text)).isEqualTo(text);
    }

    @Test
    void goesByLinesHoweverTheyEnd() {
        String text =
                """
                ---
                title: B
                # x
                to:
                - name: Roe
                paper: a4
                ---
                B.
                """;

        assertThat(bare(text.replace("\n", "\r\n")))
                .isEqualTo("---\r\ntitle: B\r\npaper: a4\r\n---\r\nB.\r\n");
        assertThat(bare("---\nto:\n- name: Roe\ntitle: B\n---\nB."))
                .isEqualTo("---\ntitle: B\n---\nB.");
        assertThat(bare("---\n\"to\": [{name: Roe}]\ntitle:  B\n---\nB."))
                .isEqualTo("---\ntitle:  B\n---\nB.");
    }

    @Test
    void writesTheLetterAnewWhereLinesDoNotDo() {
        assertThat(bare("---\n{title: B, to: [{name: Roe}], paper: a4}\n---\nB."))
                .isEqualTo("---\ntitle: B\npaper: a4\n---\nB.\n");
        assertThat(bare("---\ntitle: B\nto: [{name: &a Roe}]\ncc: [*a]\n---\nB."))
                .isEqualTo("---\ntitle: B\ncc:\n  - Roe\n---\nB.\n");
    }

    @Test
    void saysTheSameInEveryLetter() {
        for (int seed = 0; seed < 500; seed++) {
            Letter letter = Normal.of(new RandomLetters(seed).letter(), Trace.NONE);
            String bare = bare(LetterWriter.write(letter));

            assertThat(read(bare))
                    .as("seed %d", seed)
                    .isEqualTo(
                            new Letter(
                                    letter.front().addressed(null, List.of()),
                                    letter.body(),
                                    letter.notes()));
        }
    }

    private static String bare(String text) {
        return BareText.of(text, read(text));
    }

    private static Letter read(String text) {
        return LetterReader.read("letter.md", text).value().orElseThrow().letter();
    }
}
