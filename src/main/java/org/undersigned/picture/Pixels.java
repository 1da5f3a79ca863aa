package org.undersigned.picture;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.awt.image.WritableRaster;

/// The pixels of an image, upright, on white paper, row by row.
final class Pixels {

    private final BufferedImage image;
    private final Orientation orientation;
    private final boolean grey;

    Pixels(BufferedImage image, Orientation orientation) {
        this.image = image;
        this.orientation = orientation;
        this.grey =
                image.getColorModel().getColorSpace().getType() == ColorSpace.TYPE_GRAY
                        && !(image.getColorModel() instanceof IndexColorModel);
    }

    int width() {
        return orientation.transposed() ? image.getHeight() : image.getWidth();
    }

    int height() {
        return orientation.transposed() ? image.getWidth() : image.getHeight();
    }

    Picture.Colour colour() {
        return grey ? Picture.Colour.GREY : Picture.Colour.RGB;
    }

    /// The samples of the row with this number, from the top.
    byte[] row(int number) {
        int line = orientation.flipped() ? height() - 1 - number : number;
        byte[] samples = grey ? greyLine(line) : colourLine(line);
        if (orientation.mirrored()) {
            mirror(samples, grey ? 1 : 3);
        }
        return samples;
    }

    private byte[] colourLine(int line) {
        int[] argb =
                orientation.transposed()
                        ? image.getRGB(line, 0, 1, width(), null, 0, 1)
                        : image.getRGB(0, line, width(), 1, null, 0, width());
        byte[] samples = new byte[3 * argb.length];
        for (int i = 0; i < argb.length; i++) {
            int alpha = argb[i] >>> 24;
            samples[3 * i] = onWhite(argb[i] >> 16 & 0xFF, alpha);
            samples[3 * i + 1] = onWhite(argb[i] >> 8 & 0xFF, alpha);
            samples[3 * i + 2] = onWhite(argb[i] & 0xFF, alpha);
        }
        return samples;
    }

    /// Grey samples as they stand: the JDK takes them for linear light and would brighten them.
    private byte[] greyLine(int line) {
        WritableRaster raster = image.getRaster();
        int[] values =
                orientation.transposed()
                        ? raster.getPixels(line, 0, 1, width(), (int[]) null)
                        : raster.getPixels(0, line, width(), 1, (int[]) null);
        int bands = raster.getNumBands();
        int excess = Math.max(0, image.getColorModel().getComponentSize(0) - 8);
        byte[] samples = new byte[width()];
        for (int i = 0; i < samples.length; i++) {
            int alpha = bands > 1 ? values[bands * i + 1] >> excess : 0xFF;
            samples[i] = onWhite(values[bands * i] >> excess, alpha);
        }
        return samples;
    }

    private static byte onWhite(int sample, int alpha) {
        return (byte) ((sample * alpha + 0xFF * (0xFF - alpha) + 127) / 0xFF);
    }

    private static void mirror(byte[] samples, int perPixel) {
        for (int left = 0, right = samples.length - perPixel;
                left < right;
                left += perPixel, right -= perPixel) {
            for (int i = 0; i < perPixel; i++) {
                byte kept = samples[left + i];
                samples[left + i] = samples[right + i];
                samples[right + i] = kept;
            }
        }
    }
}
