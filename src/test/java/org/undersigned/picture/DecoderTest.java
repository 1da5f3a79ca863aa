package org.undersigned.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

import javax.imageio.ImageIO;

/// How pictures get onto a screen.
class DecoderTest {

    @Test
    void showsTheColoursThatWereRead() throws IOException {
        BufferedImage drawn = new BufferedImage(3, 2, BufferedImage.TYPE_INT_RGB);
        drawn.setRGB(0, 0, 0x336699);
        drawn.setRGB(2, 1, 0xFF8000);

        BufferedImage shown = read(drawn, "png").image();

        assertThat(shown.getWidth()).isEqualTo(3);
        assertThat(shown.getHeight()).isEqualTo(2);
        assertThat(shown.getRGB(0, 0)).isEqualTo(0xFF336699);
        assertThat(shown.getRGB(2, 1)).isEqualTo(0xFFFF8000);
    }

    @Test
    void showsGreyAsDarkAsItWas() throws IOException {
        assertThat(read(grey(), "png").image().getRGB(1, 0)).isEqualTo(0xFF808080);
    }

    @Test
    void showsPhotographs() throws IOException {
        BufferedImage drawn = new BufferedImage(16, 16, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 256; i++) {
            drawn.setRGB(i % 16, i / 16, 0x336699);
        }

        Bitmap photograph = read(drawn, "jpeg");

        assertThat(photograph.coding()).isEqualTo(Bitmap.Coding.JPEG);
        int shown = photograph.image().getRGB(8, 8);
        assertThat(shown >> 16 & 0xFF).isCloseTo(0x33, within(4));
        assertThat(shown & 0xFF).isCloseTo(0x99, within(4));
    }

    @Test
    void showsGreyPhotographsAsDarkAsTheyWere() throws IOException {
        Bitmap photograph = read(grey(), "jpeg");

        assertThat(photograph.colour()).isEqualTo(Bitmap.Colour.GREY);
        assertThat(photograph.image().getRGB(1, 0) & 0xFF).isCloseTo(0x80, within(4));
    }

    private static BufferedImage grey() {
        BufferedImage grey = new BufferedImage(2, 1, BufferedImage.TYPE_BYTE_GRAY);
        grey.getRaster().setPixels(0, 0, 2, 1, new int[] {0x80, 0x80});
        return grey;
    }

    private static Bitmap read(BufferedImage image, String format) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageIO.write(image, format, file);
        return (Bitmap)
                new PictureReader().read("p." + format, file.toByteArray()).value().orElseThrow();
    }
}
