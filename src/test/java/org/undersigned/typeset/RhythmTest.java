package org.undersigned.typeset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.undersigned.typeset.Copies.letter;
import static org.undersigned.typeset.Copies.sentences;

import org.junit.jupiter.api.Test;
import org.undersigned.letter.SignatoryList.Columns;
import org.undersigned.letter.SignatoryList.Shown;
import org.undersigned.merge.SignerGroup.Detail;
import org.undersigned.typeset.PageDump.TypeLine;

import java.util.ArrayList;
import java.util.List;

/// Lines of neighbouring columns stand side by side.
class RhythmTest {

    private static final double ROUNDED = 0.01;

    /// The running head stands above it.
    private static final double HEAD = 72;

    /// Some of them take two lines.
    private static List<String> names(String stem, int count) {
        List<String> names = new ArrayList<>();
        for (int index = 0; index < count; index++) {
            names.add(
                    index % 3 == 1
                            ? stem + " Foundation for the Protection of Old Trees No. " + index
                            : stem + " Club No. " + index);
        }
        return names;
    }

    private static List<TypeLine> signed(Copies copies) {
        List<TypeLine> lines = TypeShop.lines(copies);
        int closing =
                lines.stream()
                        .map(TypeLine::text)
                        .map(String::strip)
                        .toList()
                        .indexOf("Sincerely,");
        return lines.subList(closing + 1, lines.size()).stream()
                .filter(line -> line.baseline() > HEAD)
                .toList();
    }

    private static void assertOnLines(List<TypeLine> lines, double unit) {
        for (int page = 1; page <= lines.getLast().page(); page++) {
            int on = page;
            List<Double> heights =
                    lines.stream()
                            .filter(line -> line.page() == on)
                            .map(TypeLine::baseline)
                            .toList();
            for (double height : heights) {
                double steps = (height - heights.getFirst()) / unit;
                assertThat(steps).as("page " + page).isCloseTo(Math.rint(steps), within(ROUNDED));
            }
        }
    }

    @Test
    void setsAllLinesOfNamesAtOneDistance() {
        Copies copies =
                letter().body(sentences(3))
                        .columns(Columns.TWO)
                        .group("National", names("Elm", 41))
                        .group("Local", names("Oak", 62));

        List<TypeLine> lines = signed(copies);

        assertOnLines(lines, lines.get(2).baseline() - lines.get(1).baseline());
    }

    @Test
    void setsBlocksOnHalfLines() {
        Copies copies = letter().body(sentences(3)).columns(Columns.THREE);
        for (int signer = 0; signer < 60; signer++) {
            List<Detail> details = new ArrayList<>();
            details.add(new Detail(Shown.ORGANIZATION, "Elm Club " + signer));
            if (signer % 3 < 2) {
                details.add(new Detail(Shown.NAME, "Ada Thorne " + signer));
            }
            if (signer % 5 == 0) {
                details.add(new Detail(Shown.TITLE, "Chair"));
            }
            copies.signer(details.toArray(new Detail[0]));
        }

        List<TypeLine> lines = signed(copies);

        assertOnLines(lines, (lines.get(1).baseline() - lines.get(0).baseline()) / 2);
    }
}
