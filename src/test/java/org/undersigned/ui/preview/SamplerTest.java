package org.undersigned.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.undersigned.ui.preview.Sampler.Stretch;

import java.awt.image.BufferedImage;
import java.util.Arrays;

/// Pictures of pixels at other sizes and places.
class SamplerTest {

    private static final int BLACK = 0xFF000000;
    private static final int WHITE = 0xFFFFFFFF;
    private static final Stretch ONE = new Stretch(0, 1);

    @Test
    void leavesAPictureOfItsOwnSizeAsItIs() {
        assertThat(sampled(new Stretch(0, 3), 0x102030, 0x405060, 0xFFFFFF))
                .containsExactly(0xFF102030, 0xFF405060, WHITE);
    }

    @Test
    void takesTheMeanOfWhatLiesInAPixel() {
        assertThat(sampled(new Stretch(0, 2), 0, 0xFF, 0xFF0000, 0xFF0000))
                .containsExactly(0xFF000080, 0xFFFF0000);
        assertThat(sampled(new Stretch(0, 2), 0, 0xFFFFFF, 0))
                .containsExactly(0xFF555555, 0xFF555555);
    }

    @Test
    void sharesAPixelOutToAllThatItCovers() {
        assertThat(sampled(new Stretch(0, 5), 0, 0xFFFFFF))
                .containsExactly(BLACK, BLACK, 0xFF808080, WHITE, WHITE);
    }

    @Test
    void coversPixelsAtTheEdgeInPart() {
        assertThat(sampled(new Stretch(0.25, 1.5), 0, 0)).containsExactly(0xBF000000, 0xBF000000);
        assertThat(sampled(new Stretch(0.5, 2), 0xFFFFFF, 0))
                .containsExactly(0x80808080, 0xFF808080, 0x80000000);
    }

    @Test
    void losesNothingOfAPictureThatIsSmallerThanAPixel() {
        assertThat(sampled(new Stretch(0.5, 0.0625), 0, 0)).containsExactly(0x10000000);
    }

    /// Every pixel of the paper that a picture covers is covered, however sizes and places fall.
    @Test
    void leavesNoGaps() {
        for (int width = 1; width < 40; width++) {
            for (double from = 0; from < 1; from += 0.0625) {
                int[] pixels = sampled(new Stretch(from, 7.3125), new int[width]);
                assertThat(Arrays.stream(pixels, 1, 7)).containsOnly(BLACK);
                assertThat(Arrays.stream(pixels).mapToLong(it -> it >>> 24).sum())
                        .isBetween(1_864L, 1_866L);
            }
        }
    }

    /// One row of a picture.
    private static int[] sampled(Stretch across, int... row) {
        BufferedImage picture = new BufferedImage(row.length, 1, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, row.length, 1, row, 0, row.length);
        BufferedImage sampled = Sampler.sampled(picture, across, ONE);
        assertThat(sampled.getHeight()).isEqualTo(1);
        int width = sampled.getWidth();
        return sampled.getRaster().getDataElements(0, 0, width, 1, null) instanceof int[] pixels
                ? pixels
                : new int[0];
    }
}
