package org.undersigned.typeset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.undersigned.typeset.Copies.heading;
import static org.undersigned.typeset.Copies.letter;
import static org.undersigned.typeset.Copies.paragraph;
import static org.undersigned.typeset.Copies.sentences;

import org.junit.jupiter.api.Test;
import org.undersigned.merge.Passage;
import org.undersigned.typeset.PageDump.TypeLine;

import java.util.List;

/// What pages do not part.
class KeptTogetherTest {

    private static TypeLine line(List<TypeLine> lines, String start) {
        return lines.stream()
                .filter(line -> line.text().startsWith(start))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no line begins with " + start));
    }

    @Test
    void neverLeavesTheClosingAlone() {
        for (int sentences = 20; sentences < 60; sentences++) {
            List<TypeLine> lines = TypeShop.lines(letter().body(sentences(sentences)).signers(30));

            TypeLine closing = line(lines, "Sincerely");
            long company =
                    lines.stream()
                            .filter(line -> line.page() == closing.page())
                            .filter(line -> line.baseline() > 72)
                            .filter(line -> line.baseline() < closing.baseline())
                            .count();
            assertThat(company).as(sentences + " sentences").isGreaterThanOrEqualTo(2);
            assertThat(line(lines, "Elm Club No. 1").page())
                    .as("the first signers follow the closing")
                    .isEqualTo(closing.page());
        }
    }

    @Test
    void keepsAHeadingWithTwoLinesOfItsText() {
        for (int sentences = 20; sentences < 60; sentences++) {
            List<TypeLine> lines =
                    TypeShop.lines(
                            letter().body(sentences(sentences), heading("Why"), sentences(9)));

            TypeLine heading = line(lines, "Why");
            int at = lines.indexOf(heading);
            assertThat(lines.get(at + 2).page()).isEqualTo(heading.page());
        }
    }

    @Test
    void keepsAHeadingThatEndsAQuotationOrAListWithTheTextBelowIt() {
        List<Passage> ends =
                List.of(
                        new Passage.Quotation(List.of(paragraph("They wrote."), heading("Why"))),
                        new Passage.Listing(
                                true,
                                1,
                                false,
                                List.of(List.of(paragraph("They wrote."), heading("Why")))));
        for (Passage end : ends) {
            for (int sentences = 20; sentences < 60; sentences++) {
                List<TypeLine> lines =
                        TypeShop.lines(letter().body(sentences(sentences), end, sentences(9)));

                TypeLine heading = line(lines, "Why");
                int at = lines.indexOf(heading);
                assertThat(lines.get(at + 2).page()).isEqualTo(heading.page());
            }
        }
    }
}
