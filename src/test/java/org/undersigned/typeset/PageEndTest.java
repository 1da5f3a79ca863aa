package org.undersigned.typeset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.undersigned.typeset.Copies.letter;
import static org.undersigned.typeset.Copies.paragraph;

import org.junit.jupiter.api.Test;
import org.undersigned.merge.Passage;
import org.undersigned.merge.Phrase;
import org.undersigned.merge.Source;
import org.undersigned.typeset.PageDump.TypeLine;

import java.util.List;

/// Where pages end, and how titles look that are none by name.
class PageEndTest {

    private static final String LONG_WORDS =
            "Accessibility considerations notwithstanding, representatives of neighborhood"
                    + " organizations unanimously recommended comprehensive reconsideration. ";

    private static final char SOFT_HYPHEN = '\u00AD';

    private static boolean isBroken(TypeLine line) {
        return line.text().indexOf(SOFT_HYPHEN) >= 0;
    }

    @Test
    void turnsNoPageWithinAWord() {
        int broken = 0;
        for (int sentences = 40; sentences < 80; sentences++) {
            Passage text =
                    paragraph(
                            "In short, "
                                    + "we ask. ".repeat(sentences % 7)
                                    + LONG_WORDS.repeat(sentences));
            List<TypeLine> lines = TypeShop.lines(letter().body(text));

            for (int at = 1; at < lines.size(); at++) {
                broken += isBroken(lines.get(at - 1)) ? 1 : 0;
                if (lines.get(at).page() > lines.get(at - 1).page()) {
                    assertThat(lines.get(at - 1))
                            .as(sentences + " sentences")
                            .matches(it -> !isBroken(it));
                }
            }
        }
        assertThat(broken).isGreaterThan(500);
    }

    @Test
    void dividesNoWordOfATitle() {
        Phrase.Voice bold = new Phrase.Voice(true, false, false);
        String title = LONG_WORDS.repeat(2).strip();
        Passage wholly =
                new Passage.Paragraph(List.of(new Phrase.Words(title, bold, "", Source.NONE)));

        List<TypeLine> lines =
                TypeShop.lines(letter().body(wholly, paragraph(title))).stream()
                        .filter(line -> line.page() == 1)
                        .toList();
        List<TypeLine> titleLines =
                lines.stream()
                        .dropWhile(line -> !line.text().startsWith("Access"))
                        .limit(3)
                        .toList();

        assertThat(titleLines).noneMatch(PageEndTest::isBroken);
        assertThat(titleLines.get(0).right()).isNotEqualTo(titleLines.get(1).right());
        assertThat(lines).anyMatch(PageEndTest::isBroken);
    }
}
