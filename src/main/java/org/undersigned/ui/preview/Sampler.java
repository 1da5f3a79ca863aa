package org.undersigned.ui.preview;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Arrays;

/// Brings a picture of pixels to another size and to a place between pixels: each new pixel is the
/// mean of what of the picture lies in it, and where the picture covers only a part of it, as
/// transparent as the rest.
final class Sampler {

    /// What is added up for a pixel: how much of it is covered; red, green and blue.
    private static final int SUMS = 4;

    private Sampler() {}

    /// @param picture of the type `TYPE_INT_RGB`
    static BufferedImage sampled(BufferedImage picture, Stretch across, Stretch down) {
        int[] pixels = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
        Shares cells = Shares.of(across, picture.getWidth());
        Shares rows = Shares.of(down, picture.getHeight());
        float[] line = new float[across.pixels() * SUMS];
        float[] sums = new float[line.length * down.pixels()];
        int gathered = -1;
        for (int i = 0; i < rows.count; i++) {
            if (rows.old[i] != gathered) {
                gathered = rows.old[i];
                gather(pixels, gathered * picture.getWidth(), cells, line);
            }
            int to = rows.fresh[i] * line.length;
            float part = rows.part[i];
            for (int k = 0; k < line.length; k++) {
                sums[to + k] += part * line[k];
            }
        }
        return image(sums, across.pixels(), down.pixels());
    }

    /// Brings one row to its new length.
    private static void gather(int[] pixels, int from, Shares cells, float[] line) {
        Arrays.fill(line, 0);
        for (int i = 0; i < cells.count; i++) {
            int rgb = pixels[from + cells.old[i]];
            int to = cells.fresh[i] * SUMS;
            float part = cells.part[i];
            line[to] += part;
            line[to + 1] += part * (rgb >> 16 & 0xFF);
            line[to + 2] += part * (rgb >> 8 & 0xFF);
            line[to + 3] += part * (rgb & 0xFF);
        }
    }

    private static BufferedImage image(float[] sums, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        for (int i = 0; i < pixels.length; i++) {
            int at = i * SUMS;
            int alpha = level(sums[at] * 255, 255);
            pixels[i] =
                    alpha << 24
                            | level(sums[at + 1], alpha) << 16
                            | level(sums[at + 2], alpha) << 8
                            | level(sums[at + 3], alpha);
        }
        return image;
    }

    private static int level(float value, int most) {
        return Math.clamp(Math.round(value), 0, most);
    }

    /// Where the pixels of a picture come to lie in one direction.
    ///
    /// @param from where the first begins, from 0 to 1
    /// @param length how many new pixels all of them take
    record Stretch(double from, double length) {

        /// How many new pixels have something of it.
        int pixels() {
            return Math.max(1, (int) Math.ceil(from + length));
        }
    }

    /// Which old pixels lie in which new ones, in order, and how much of the new one each takes,
    /// from 0 to 1.
    private static final class Shares {

        private final int[] old;
        private final int[] fresh;
        private final float[] part;
        private int count;

        private Shares(int most) {
            this.old = new int[most];
            this.fresh = new int[most];
            this.part = new float[most];
        }

        static Shares of(Stretch stretch, int olds) {
            Shares shares = new Shares(olds + stretch.pixels());
            int pixel = 0;
            double start = stretch.from();
            for (int i = 0; i < olds; i++) {
                double end = stretch.from() + stretch.length() * (i + 1) / olds;
                while (end > pixel + 1 && pixel < stretch.pixels() - 1) {
                    shares.put(i, pixel, pixel + 1 - start);
                    start = ++pixel;
                }
                shares.put(i, pixel, end - start);
                start = end;
            }
            return shares;
        }

        private void put(int from, int to, double much) {
            old[count] = from;
            fresh[count] = to;
            part[count] = (float) much;
            count++;
        }
    }
}
