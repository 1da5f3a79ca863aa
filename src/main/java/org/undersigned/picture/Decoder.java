package org.undersigned.picture;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.zip.InflaterInputStream;

import javax.imageio.ImageIO;

/// Reads back what {@link Encoder} wrote.
final class Decoder {

    private final Bitmap picture;
    private final int bands;

    Decoder(Bitmap picture) {
        this.picture = picture;
        this.bands =
                switch (picture.colour()) {
                    case GREY -> 1;
                    case RGB -> 3;
                };
    }

    BufferedImage image() {
        try {
            byte[] data = data();
            return switch (picture.coding()) {
                case DEFLATED -> inflated(data);
                case JPEG -> photograph(data);
            };
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory failed", e);
        }
    }

    private byte[] data() throws IOException {
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        picture.writeTo(data);
        return data.toByteArray();
    }

    private BufferedImage inflated(byte[] data) throws IOException {
        BufferedImage image = blank();
        int[] row = new int[picture.width()];
        try (var in = new InflaterInputStream(new ByteArrayInputStream(data))) {
            for (int y = 0; y < picture.height(); y++) {
                byte[] samples = in.readNBytes(row.length * bands);
                for (int x = 0; x < row.length; x++) {
                    row[x] =
                            rgb(
                                    samples[x * bands] & 0xFF,
                                    samples[x * bands + bands / 2] & 0xFF,
                                    samples[x * bands + bands - 1] & 0xFF);
                }
                image.getRaster().setDataElements(0, y, row.length, 1, row);
            }
        }
        return image;
    }

    /// Takes the samples as they stand: the JDK takes grey ones for linear light.
    private BufferedImage photograph(byte[] data) throws IOException {
        BufferedImage read = Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(data)));
        BufferedImage image = blank();
        Raster raster = read.getRaster();
        int[] row = new int[picture.width()];
        for (int y = 0; y < picture.height(); y++) {
            int[] samples = raster.getPixels(0, y, row.length, 1, (int[]) null);
            for (int x = 0; x < row.length; x++) {
                row[x] =
                        rgb(
                                samples[x * bands],
                                samples[x * bands + bands / 2],
                                samples[x * bands + bands - 1]);
            }
            image.getRaster().setDataElements(0, y, row.length, 1, row);
        }
        return image;
    }

    private BufferedImage blank() {
        return new BufferedImage(picture.width(), picture.height(), BufferedImage.TYPE_INT_RGB);
    }

    private static int rgb(int red, int green, int blue) {
        return red << 16 | green << 8 | blue;
    }
}
