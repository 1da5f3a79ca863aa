package org.undersigned.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.awt.image.BufferedImage;

class PixelsTest {

    private static BufferedImage image(int type, int alpha) {
        BufferedImage image = new BufferedImage(7, 5, type);
        for (int y = 0; y < 5; y++) {
            for (int x = 0; x < 7; x++) {
                image.setRGB(
                        x, y, (alpha << 24) | ((31 * x) << 16) | ((53 * y) << 8) | (11 * (x + y)));
            }
        }
        return image;
    }

    @ParameterizedTest
    @CsvSource({
        "false, false, false",
        "true, false, false",
        "false, true, true",
        "true, true, false"
    })
    void takesSamplesAsTheyAreWhicheverWayTheImageIsTurned(
            boolean transposed, boolean mirrored, boolean flipped) {
        Orientation turned = new Orientation(transposed, mirrored, flipped);

        assertSame(
                new Pixels(image(BufferedImage.TYPE_3BYTE_BGR, 0xFF), turned),
                new Pixels(image(BufferedImage.TYPE_INT_RGB, 0xFF), turned));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 100, 254, 255})
    void putsWhatIsTransparentOnWhite(int alpha) {
        assertSame(
                new Pixels(image(BufferedImage.TYPE_4BYTE_ABGR, alpha), Orientation.UPRIGHT),
                new Pixels(image(BufferedImage.TYPE_INT_ARGB, alpha), Orientation.UPRIGHT));
    }

    private static void assertSame(Pixels some, Pixels others) {
        assertThat(some.wholeHeight()).isEqualTo(others.wholeHeight());
        for (int y = 0; y < some.wholeHeight(); y++) {
            assertThat(some.wholeRow(y)).isEqualTo(others.wholeRow(y));
        }
        assertThat(some.blackness()).isEqualTo(others.blackness());
    }
}
