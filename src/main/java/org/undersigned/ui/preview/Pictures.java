package org.undersigned.ui.preview;

import org.undersigned.picture.Bitmap;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.LinkedHashMap;
import java.util.Map;

/// Pictures at the sizes at which they are shown. The last few are kept; threads share them.
final class Pictures {

    private static final int KEPT = 24;

    private final Map<Wanted, BufferedImage> kept = new LinkedHashMap<>(16, 0.75f, true);

    /// The picture, this many pixels wide and high, each the mean of those it stands for.
    synchronized BufferedImage of(Bitmap picture, int width, int height) {
        Wanted wanted = new Wanted(picture, Math.max(1, width), Math.max(1, height));
        BufferedImage known = kept.get(wanted);
        if (known == null) {
            known = scaled(picture.image(), wanted.width(), wanted.height());
            kept.put(wanted, known);
            if (kept.size() > KEPT) {
                kept.remove(kept.keySet().iterator().next());
            }
        }
        return known;
    }

    /// Goes down by halves, for Java2D looks at four pixels at most for each one it makes.
    private static BufferedImage scaled(BufferedImage image, int width, int height) {
        BufferedImage current = image;
        while (current.getWidth() != width || current.getHeight() != height) {
            int nextWidth = Math.max(width, (current.getWidth() + 1) / 2);
            int nextHeight = Math.max(height, (current.getHeight() + 1) / 2);
            BufferedImage next =
                    new BufferedImage(nextWidth, nextHeight, BufferedImage.TYPE_INT_RGB);
            Graphics2D graphics = Brush.on(next);
            graphics.drawImage(current, 0, 0, nextWidth, nextHeight, null);
            graphics.dispose();
            current = next;
        }
        return current;
    }

    private record Wanted(Bitmap picture, int width, int height) {}
}
