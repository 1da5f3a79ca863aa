package org.undersigned.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;

class InkBandTest {

    private static BufferedImage white(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        return image;
    }

    private static void fill(BufferedImage image, int x, int y, int width, int height) {
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.BLACK);
        graphics.fillRect(x, y, width, height);
    }

    @Test
    void overlooksWhatReachesFarAboveAndBelow() {
        BufferedImage signature = white(100, 80);
        fill(signature, 0, 30, 100, 20);
        fill(signature, 40, 0, 2, 80);

        assertThat(new InkBand(signature).height()).isBetween(14, 20);
    }

    @Test
    void isAsHighAsItsShareOfAnEvenPicture() {
        BufferedImage even = white(10, 100);
        fill(even, 0, 0, 10, 100);

        assertThat(new InkBand(even).height()).isEqualTo(70);
        assertThat(new InkBand(white(10, 100)).height()).isEqualTo(1);
    }
}
