package org.undersigned.typeset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.undersigned.typeset.Copies.letter;
import static org.undersigned.typeset.Copies.sentences;

import org.junit.jupiter.api.Test;
import org.undersigned.merge.Passage;
import org.undersigned.typeset.PageDump.TypeLine;

import java.util.List;

class ListSetterTest {

    @Test
    void keepsAShortItemWhole() {
        Passage list =
                new Passage.Listing(
                        false, 1, false, List.of(List.of(sentences(5)), List.of(sentences(5))));
        for (int sentences = 15; sentences < 50; sentences++) {
            List<TypeLine> lines = TypeShop.lines(letter().body(sentences(sentences), list));

            List<TypeLine> bullets =
                    lines.stream().filter(line -> line.text().startsWith("•")).toList();
            assertThat(bullets).hasSize(2);
            int second = lines.indexOf(bullets.getLast());
            assertThat(lines.subList(lines.indexOf(bullets.getFirst()), second))
                    .filteredOn(line -> line.baseline() > 72)
                    .extracting(TypeLine::page)
                    .containsOnly(bullets.getFirst().page());
        }
    }
}
