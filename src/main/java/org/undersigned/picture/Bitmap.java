package org.undersigned.picture;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;

/// A picture of pixels that was read, checked and written anew: nothing of the file it came from is
/// left but what can be seen. Immutable; letters and threads share it.
///
/// It has no transparency: what was transparent is white, as the paper is.
public final class Bitmap implements Picture {

    private final int width;
    private final int height;
    private final Colour colour;
    private final int blackness;
    private final Coding coding;
    private final byte[] data;
    private volatile int body;

    /// Keeps the array; nobody else may change it.
    Bitmap(int width, int height, int blackness, Colour colour, Coding coding, byte[] data) {
        this.width = width;
        this.height = height;
        this.blackness = blackness;
        this.colour = colour;
        this.coding = coding;
        this.data = data;
    }

    /// Its width in pixels.
    @Override
    public int width() {
        return width;
    }

    /// Its height in pixels.
    @Override
    public int height() {
        return height;
    }

    /// Found out when it is asked for first.
    @Override
    public int body() {
        if (body == 0) {
            body = new InkBand(image()).height();
        }
        return body;
    }

    @Override
    public int blackness() {
        return blackness;
    }

    /// What its samples mean.
    public Colour colour() {
        return colour;
    }

    /// How its samples are written.
    public Coding coding() {
        return coding;
    }

    /// Writes its coded samples, eight bits each, row by row from the top.
    public void writeTo(OutputStream out) throws IOException {
        out.write(data);
    }

    /// Its pixels, in sRGB and opaque, for those who paint on a screen; decoded anew each time.
    public BufferedImage image() {
        return new Decoder(this).image();
    }

    /// What the samples of a pixel are.
    public enum Colour {
        /// One, of sRGB's grey.
        GREY,
        /// Three, of sRGB.
        RGB
    }

    /// How samples become bytes.
    public enum Coding {
        /// The zlib format (RFC 1950).
        DEFLATED,
        /// A JPEG file (ISO/IEC 10918-1) without metadata.
        JPEG
    }
}
