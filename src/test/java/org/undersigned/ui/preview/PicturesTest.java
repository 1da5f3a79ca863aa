package org.undersigned.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.undersigned.frame.Item;
import org.undersigned.picture.Bitmap;
import org.undersigned.picture.Drawing;
import org.undersigned.picture.Picture;
import org.undersigned.suite.SuiteLetter;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;

/// Pictures that are kept at the sizes at which they are shown.
class PicturesTest {

    private static final List<Picture> LOGOS =
            SuiteLetter.make("mixed-logos").document().sheets().getFirst().items().stream()
                    .filter(Item.Image.class::isInstance)
                    .map(it -> ((Item.Image) it).picture())
                    .toList();

    private final Pictures pictures = new Pictures();

    @Test
    void makesAPictureOnceForAllPlacesAtWhichItLooksTheSame() {
        assertThat(LOGOS)
                .hasAtLeastOneElementOfType(Bitmap.class)
                .hasAtLeastOneElementOfType(Drawing.class);
        for (Picture logo : LOGOS) {
            Pictures.Print one = pictures.of(logo, box(10.25, 20.5, 60, 30));
            Pictures.Print other = pictures.of(logo, box(310.25, 7.5, 60, 30));
            Pictures.Print moved = pictures.of(logo, box(310.5, 7.5, 60, 30));

            assertThat(other.image()).isSameAs(one.image());
            assertThat(moved.image()).isNotSameAs(one.image());
            assertThat(one.left()).isEqualTo(10);
            assertThat(one.top()).isEqualTo(20);
            assertThat(other.left()).isEqualTo(310);
            assertThat(one.image().getWidth()).isEqualTo(61);
        }
    }

    /// A reader who zooms for long does not fill the memory; and a picture larger than all that is
    /// kept is shown all the same.
    @Test
    void letsGoOfSizesNobodyLooksAt() {
        BufferedImage first = pictures.of(LOGOS.getFirst(), box(0, 0, 900, 450)).image();
        for (int width = 1_000; width < 1_040; width++) {
            pictures.of(LOGOS.getFirst(), box(0, 0, width, 500));
        }

        assertThat(pictures.weight()).isBetween(24L << 20, 32L << 20);
        assertThat(pictures.of(LOGOS.getFirst(), box(0, 0, 900, 450)).image()).isNotSameAs(first);
        assertThat(pictures.of(LOGOS.getFirst(), box(0, 0, 4_000, 3_000)).image().getWidth())
                .isEqualTo(4_000);
    }

    private static Rectangle2D box(double x, double y, double width, double height) {
        return new Rectangle2D.Double(x, y, width, height);
    }
}
