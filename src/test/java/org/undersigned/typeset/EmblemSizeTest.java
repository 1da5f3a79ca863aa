package org.undersigned.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.undersigned.measure.Length;
import org.undersigned.merge.SignerGroup.Emblem;
import org.undersigned.picture.Drawing;
import org.undersigned.picture.Picture;

import java.util.List;

class EmblemSizeTest {

    private static final EmblemSize BOUNDS = new EmblemSize(Length.points(120), Length.points(36));

    private static Picture picture(int width, int height) {
        return new Drawing(
                new Drawing.Extent(Length.points(width), Length.points(height)), 500, List.of());
    }

    private static EmblemSize of(Emblem.Kind kind, Picture picture) {
        return EmblemSize.of(kind, picture, Length.points(10), BOUNDS);
    }

    private static double area(EmblemSize size) {
        return size.width().toPoints() * size.height().toPoints();
    }

    @Test
    void givesLogosTheSameAreaWhateverTheirShape() {
        EmblemSize square = of(Emblem.Kind.LOGO, picture(500, 500));
        EmblemSize wide = of(Emblem.Kind.LOGO, picture(1_000, 250));

        assertThat(area(wide)).isBetween(area(square) * 0.99, area(square) * 1.01);
        assertThat(wide.width().toPoints() / wide.height().toPoints()).isBetween(3.99, 4.01);
    }

    @Test
    void writesSignaturesOfOneBodyEquallyLarge() {
        assertThat(of(Emblem.Kind.SIGNATURE, picture(400, 100)).height())
                .isEqualTo(of(Emblem.Kind.SIGNATURE, picture(800, 200)).height());
    }

    @Test
    void staysWithinItsRoom() {
        for (Emblem.Kind kind : Emblem.Kind.values()) {
            for (Picture picture : List.of(picture(1_000, 1), picture(1, 1_000), picture(9, 9))) {
                EmblemSize size = of(kind, picture);

                assertThat(size.width().exceeds(BOUNDS.width())).isFalse();
                assertThat(size.height().exceeds(BOUNDS.height())).isFalse();
            }
        }
    }
}
