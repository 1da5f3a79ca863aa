package org.undersigned.ui.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.undersigned.ui.print.Placement.Size;

class PlacementTest {

    private static final Size LETTER = new Size(612, 792);
    private static final Size A4 = new Size(595.28, 841.89);

    @Test
    void leavesAPageAsLargeAsItIsOnItsOwnPaper() {
        Placement place = Placement.of(LETTER, new Size(612.2, 791.6), 18, 12, 18, 12);

        assertThat(place).isEqualTo(new Placement(-18, -12, 1));
    }

    @Test
    void makesItSmallerWhereThePrinterLeavesMoreFreeThanTheLetter() {
        Placement place = Placement.of(LETTER, LETTER, 61.2, 36, 0, 36);

        assertThat(place.scale()).isCloseTo(0.9, within(1e-9));
        assertThat(place.x()).isCloseTo(0, within(1e-9));
        assertThat(place.y()).isCloseTo((720 - 712.8) / 2, within(1e-9));
    }

    @Test
    void cutsNothingOffOnOtherPaper() {
        for (Size page : new Size[] {LETTER, A4}) {
            Size paper = page.equals(LETTER) ? A4 : LETTER;
            Placement place = Placement.of(page, paper, 12, 12, 12, 12);

            assertThat(place.scale()).isLessThan(1);
            assertThat(place.x()).isNotNegative();
            assertThat(place.y()).isNotNegative();
            assertThat(place.x() + page.width() * place.scale())
                    .isLessThanOrEqualTo(paper.width() - 24 + 1e-9);
            assertThat(place.y() + page.height() * place.scale())
                    .isLessThanOrEqualTo(paper.height() - 24 + 1e-9);
        }
    }

    @Test
    void makesNothingLarger() {
        Placement place = Placement.of(A4, new Size(842, 1191), 12, 12, 12, 12);

        assertThat(place.scale()).isEqualTo(1);
        assertThat(place.x()).isCloseTo((818 - 595.28) / 2, within(1e-9));
    }
}
