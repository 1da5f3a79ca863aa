package org.undersigned.typeset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.undersigned.typeset.Copies.letter;
import static org.undersigned.typeset.Copies.sentences;

import org.junit.jupiter.api.Test;
import org.undersigned.typeset.PageDump.TypeLine;

import java.util.List;
import java.util.stream.IntStream;

class TailSetterTest {

    private static String[] copies(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> "Member " + i + " of the board")
                .toArray(String[]::new);
    }

    private static List<TypeLine> starting(List<TypeLine> lines, String start) {
        return lines.stream().filter(line -> line.text().startsWith(start)).toList();
    }

    @Test
    void dividesALongListRatherThanTheSignersAboveIt() {
        List<TypeLine> lines =
                TypeShop.lines(letter().body(sentences(20)).signers(8).cc(copies(50)));

        assertThat(starting(lines, "Elm Club")).extracting(TypeLine::page).containsOnly(1);
        assertThat(starting(lines, "cc:Member 1 ")).extracting(TypeLine::page).containsExactly(1);
        assertThat(starting(lines, "Member 50 ")).extracting(TypeLine::page).containsExactly(2);
    }

    @Test
    void setsAListOfSomeLengthInTwoColumns() {
        List<TypeLine> lines =
                starting(TypeShop.lines(letter().body(sentences(5)).cc(copies(21))), "Member");

        assertThat(lines).hasSize(20);
        assertThat(lines).extracting(TypeLine::x).containsOnly(lines.get(0).x(), lines.get(19).x());
        assertThat(lines.get(10).baseline()).isLessThan(lines.get(9).baseline());
    }

    @Test
    void keepsAShortListWhole() {
        for (int sentences = 15; sentences < 50; sentences++) {
            List<TypeLine> lines =
                    TypeShop.lines(letter().body(sentences(sentences)).signers(8).cc(copies(6)));

            int page = starting(lines, "cc:Member 1 ").getFirst().page();
            assertThat(starting(lines, "Member")).extracting(TypeLine::page).containsOnly(page);
            assertThat(starting(lines, "Elm Club")).extracting(TypeLine::page).contains(page);
        }
    }
}
