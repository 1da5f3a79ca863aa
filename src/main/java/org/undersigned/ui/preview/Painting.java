package org.undersigned.ui.preview;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/// A painted sheet: opaque pixels as `0xAARRGGBB`, row by row from the top, as a JavaFX
/// `PixelFormat.getIntArgbPreInstance` takes them.
///
/// Whoever painted it has let go of it.
public final class Painting {

    private final BufferedImage image;

    Painting(BufferedImage image) {
        this.image = image;
    }

    /// Its width in pixels.
    public int width() {
        return image.getWidth();
    }

    /// Its height in pixels.
    public int height() {
        return image.getHeight();
    }

    /// Its pixels, `width` × `height` of them.
    public int[] pixels() {
        return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    }

    BufferedImage image() {
        return image;
    }
}
