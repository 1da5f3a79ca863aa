package org.undersigned.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// Writes pixels anew, in one of the two ways a PDF takes over unchanged.
final class Encoder {

    /// Hides the second loss of a photograph that has been a JPEG file before.
    private static final float QUALITY = 0.92f;

    private Encoder() {}

    static Bitmap deflated(Pixels pixels) throws IOException {
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try (DeflaterOutputStream out = new DeflaterOutputStream(data, deflater)) {
            for (int y = 0; y < pixels.height(); y++) {
                out.write(pixels.row(y));
            }
        } finally {
            deflater.end();
        }
        return picture(pixels, Bitmap.Coding.DEFLATED, data);
    }

    static Bitmap jpeg(Pixels pixels) throws IOException {
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(data)) {
            ImageWriteParam settings = writer.getDefaultWriteParam();
            settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            settings.setCompressionQuality(QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image(pixels), null, null), settings);
        } finally {
            writer.dispose();
        }
        return picture(pixels, Bitmap.Coding.JPEG, data);
    }

    private static BufferedImage image(Pixels pixels) {
        boolean grey = pixels.colour() == Bitmap.Colour.GREY;
        int type = grey ? BufferedImage.TYPE_BYTE_GRAY : BufferedImage.TYPE_3BYTE_BGR;
        BufferedImage image = new BufferedImage(pixels.width(), pixels.height(), type);
        int[] values = new int[pixels.width() * (grey ? 1 : 3)];
        for (int y = 0; y < pixels.height(); y++) {
            byte[] row = pixels.row(y);
            for (int i = 0; i < values.length; i++) {
                values[i] = row[i] & 0xFF;
            }
            image.getRaster().setPixels(0, y, pixels.width(), 1, values);
        }
        return image;
    }

    private static Bitmap picture(Pixels pixels, Bitmap.Coding coding, ByteArrayOutputStream data) {
        return new Bitmap(
                pixels.width(),
                pixels.height(),
                pixels.blackness(),
                pixels.colour(),
                coding,
                data.toByteArray());
    }
}
