package org.undersigned.letter.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.undersigned.letter.Block;
import org.undersigned.letter.Front;
import org.undersigned.letter.Inline;
import org.undersigned.letter.Inline.Emphasis;
import org.undersigned.letter.Inline.Field;
import org.undersigned.letter.Inline.Strong;
import org.undersigned.letter.Inline.Text;
import org.undersigned.letter.Letter;

import java.util.List;

class LetterWriterTest {

    @Test
    void writesALetterAsOneWouldTypeIt() {
        String text =
                """
                ---
                title: Save the Lantern Library
                date: 2026-02-24
                to:
                  - name: Jane Roe
                    title: Chair
                    address:
                      - Washington, DC 20515
                salutation: 'Dear {{recipients.salutation}}:'
                signatories:
                  show:
                    - organization
                ---
                ## What we ask

                We, the {{signatories.count}} undersigned, **object** to *this*.[^1]

                1. First
                2. Second

                {{#if recipient.state = "TX"}}
                > Texas
                {{else}}
                Others
                {{/if}}

                | a | b |
                | --- | --: |
                | c | d |

                [^1]: Minutes.
                """;
        Letter letter = LetterReader.read("a.md", text).value().orElseThrow().letter();
        assertThat(LetterWriter.write(letter)).isEqualTo(text);
    }

    @Test
    void escapesOnlyWhatWouldBeMarkup() {
        assertThat(written(new Text("1. AT&T, snake_case; 5 * 3 < 4 {x} #1 (a-b)")))
                .isEqualTo("1\\. AT&T, snake_case; 5 \\* 3 < 4 {x} #1 (a-b)\n");
        assertThat(written(new Text("{{x}} &amp; <b> [a]")))
                .isEqualTo("\\{{x}} \\&amp; \\<b> \\[a\\]\n");
    }

    @Test
    void writesSpacesOutsideOfEmphasis() {
        assertThat(written(new Text("a"), new Strong(List.of(new Text(" b "))), new Text("c")))
                .isEqualTo("a **b** c\n");
    }

    @Test
    void keepsEmphasesApart() {
        assertThat(written(new Emphasis(List.of(new Text("a"))), strong("b")))
                .isEqualTo("_a_**b**\n");
        assertThat(written(new Strong(List.of(new Emphasis(List.of(new Text("a")))))))
                .isEqualTo("**_a_**\n");
        assertThat(written(new Text("a"), new Strong(List.of(new Field("x"))), new Text("b")))
                .isEqualTo("&#97;**{{x}}**&#98;\n");
    }

    @Test
    void takesNeitherRulesForItemsNorItemsForRules() {
        Block nested = new Block.BulletList(true, List.of(new Block.Item(List.of())));
        nested = new Block.BulletList(true, List.of(new Block.Item(List.of(nested))));
        Block rule = new Block.ThematicBreak();
        List<Block.Item> items =
                List.of(new Block.Item(List.of(nested)), new Block.Item(List.of(rule)));
        Block list = new Block.BulletList(true, items);
        String text = LetterWriter.write(new Letter(Front.titled("T"), List.of(list), List.of()));
        assertThat(text).endsWith("* - -\n* ___\n");
        assertThat(LetterReader.read("a.md", text).value().orElseThrow().letter().body())
                .containsExactly(list);
    }

    private static Inline strong(String text) {
        return new Strong(List.of(new Text(text)));
    }

    private static String written(Inline... text) {
        List<Block> body = List.of(new Block.Paragraph(List.of(text)));
        return LetterWriter.write(new Letter(Front.titled("T"), body, List.of()))
                .substring("---\ntitle: T\n---\n".length());
    }
}
