package org.undersigned.picture;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.util.Arrays;

/// The pixels of an image, upright, on white paper, row by row, without its empty border.
final class Pixels {

    private final BufferedImage image;
    private final Orientation orientation;
    private final boolean grey;
    private final boolean plain;
    private final Border border;

    Pixels(BufferedImage image, Orientation orientation) {
        this.image = image;
        this.orientation = orientation;
        this.grey =
                image.getColorModel().getColorSpace().getType() == ColorSpace.TYPE_GRAY
                        && !(image.getColorModel() instanceof IndexColorModel);
        this.plain = isPlain(image.getColorModel());
        this.border = Border.of(this);
    }

    /// Whether the samples of a pixel are bytes of sRGB, so that nothing is to be converted: what
    /// the JDK does for one pixel at a time takes a hundred times as long.
    private static boolean isPlain(ColorModel model) {
        return model instanceof ComponentColorModel
                && model.getTransferType() == DataBuffer.TYPE_BYTE
                && model.getColorSpace().isCS_sRGB()
                && !model.isAlphaPremultiplied()
                && Arrays.stream(model.getComponentSize()).allMatch(bits -> bits == Byte.SIZE);
    }

    int width() {
        return border.width();
    }

    int height() {
        return border.height();
    }

    /// Its width with the border.
    int wholeWidth() {
        return orientation.transposed() ? image.getHeight() : image.getWidth();
    }

    /// Its height with the border.
    int wholeHeight() {
        return orientation.transposed() ? image.getWidth() : image.getHeight();
    }

    Bitmap.Colour colour() {
        return grey ? Bitmap.Colour.GREY : Bitmap.Colour.RGB;
    }

    /// How much of black is in them, in thousandths.
    int blackness() {
        long black = 0;
        for (int y = 0; y < height(); y++) {
            for (byte sample : row(y)) {
                black += 0xFF - (sample & 0xFF);
            }
        }
        return (int) (black * 1_000 / (0xFFL * width() * height() * samplesEach()));
    }

    /// How many samples a pixel has.
    int samplesEach() {
        return grey ? 1 : 3;
    }

    /// The samples of the row with this number, from the top.
    byte[] row(int number) {
        byte[] whole = wholeRow(border.top() + number);
        int from = border.left() * samplesEach();
        return Arrays.copyOfRange(whole, from, from + border.width() * samplesEach());
    }

    /// The same with the border.
    byte[] wholeRow(int number) {
        int line = orientation.flipped() ? wholeHeight() - 1 - number : number;
        byte[] samples = grey ? greyLine(line) : colourLine(line);
        if (orientation.mirrored()) {
            mirror(samples, samplesEach());
        }
        return samples;
    }

    private byte[] colourLine(int line) {
        return plain ? plainLine(line) : convertedLine(line);
    }

    /// Samples that are those of sRGB already, with alpha or without.
    private byte[] plainLine(int line) {
        Raster raster = image.getRaster();
        byte[] values =
                (byte[])
                        (orientation.transposed()
                                ? raster.getDataElements(line, 0, 1, wholeWidth(), null)
                                : raster.getDataElements(0, line, wholeWidth(), 1, null));
        int bands = raster.getNumBands();
        if (bands == 3) {
            return values;
        }
        byte[] samples = new byte[3 * wholeWidth()];
        for (int from = 0, to = 0; to < samples.length; from += bands, to += 3) {
            int alpha = values[from + 3] & 0xFF;
            samples[to] = onWhite(values[from] & 0xFF, alpha);
            samples[to + 1] = onWhite(values[from + 1] & 0xFF, alpha);
            samples[to + 2] = onWhite(values[from + 2] & 0xFF, alpha);
        }
        return samples;
    }

    private byte[] convertedLine(int line) {
        int[] argb =
                orientation.transposed()
                        ? image.getRGB(line, 0, 1, wholeWidth(), null, 0, 1)
                        : image.getRGB(0, line, wholeWidth(), 1, null, 0, wholeWidth());
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
                        ? raster.getPixels(line, 0, 1, wholeWidth(), (int[]) null)
                        : raster.getPixels(0, line, wholeWidth(), 1, (int[]) null);
        int bands = raster.getNumBands();
        int excess = Math.max(0, image.getColorModel().getComponentSize(0) - 8);
        byte[] samples = new byte[wholeWidth()];
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
