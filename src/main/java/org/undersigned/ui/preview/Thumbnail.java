package org.undersigned.ui.preview;

import org.undersigned.picture.Picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/// A picture as it looks on paper, small. Painted in the background.
public final class Thumbnail {

    private Thumbnail() {}

    /// The picture in its own shape, as large as fits.
    ///
    /// @param width at most, in pixels
    /// @param height at most, in pixels
    public static Painting of(Picture picture, int width, int height) {
        double scale =
                Math.min((double) width / picture.width(), (double) height / picture.height());
        int across = Math.clamp(Math.round(picture.width() * scale), 1, width);
        int down = Math.clamp(Math.round(picture.height() * scale), 1, height);
        BufferedImage paper = new BufferedImage(across, down, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D graphics = Brush.on(paper);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, across, down);
        Pictures.Print print =
                new Pictures().of(picture, new Rectangle2D.Double(0, 0, across, down));
        graphics.drawImage(print.image(), print.left(), print.top(), null);
        graphics.dispose();
        return new Painting(paper);
    }
}
