package org.undersigned.ui.preview;

import org.undersigned.picture.Bitmap;
import org.undersigned.picture.Drawing;
import org.undersigned.picture.Picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/// Pictures as they are shown, at any size and between pixels. The last ones are kept, for a page
/// is painted over and over with the same; threads share them.
final class Pictures {

    /// Pictures are put to this fraction of a pixel, so that equal ones are found again.
    private static final int STEPS = 16;

    /// So many bytes are kept: the logos of a page full of them, on a large screen.
    private static final long KEPT = 32L << 20;

    private final Map<Wanted, BufferedImage> kept = new LinkedHashMap<>(16, 0.75f, true);
    private long weight;

    /// A picture that is ready to be pasted.
    ///
    /// @param left the column of its first pixel
    /// @param top the row of its first pixel
    record Print(BufferedImage image, int left, int top) {}

    /// The picture as it looks in a box.
    ///
    /// @param box in pixels
    synchronized Print of(Picture picture, Rectangle2D box) {
        long left = steps(box.getX());
        long top = steps(box.getY());
        Wanted wanted =
                new Wanted(
                        new Same(picture),
                        (int) Math.floorMod(left, (long) STEPS),
                        (int) Math.floorMod(top, (long) STEPS),
                        Math.max(1, steps(box.getWidth())),
                        Math.max(1, steps(box.getHeight())));
        return new Print(
                image(wanted),
                (int) Math.floorDiv(left, (long) STEPS),
                (int) Math.floorDiv(top, (long) STEPS));
    }

    /// How many bytes of pixels are kept.
    synchronized long weight() {
        return weight;
    }

    private BufferedImage image(Wanted wanted) {
        BufferedImage known = kept.get(wanted);
        if (known != null) {
            return known;
        }
        BufferedImage made =
                switch (wanted.same().picture()) {
                    case Bitmap bitmap ->
                            Sampler.sampled(bitmap.image(), wanted.across(), wanted.down());
                    case Drawing drawing -> drawn(drawing, wanted.across(), wanted.down());
                };
        kept.put(wanted, made);
        weight += weight(made);
        forget(made);
        return made;
    }

    /// Lets go of those that were not asked for longest, but of none that is wanted now.
    private void forget(BufferedImage now) {
        Iterator<BufferedImage> oldest = kept.values().iterator();
        while (weight > KEPT && oldest.hasNext()) {
            BufferedImage old = oldest.next();
            if (!old.equals(now)) { // images are equal only to themselves
                oldest.remove();
                weight -= weight(old);
            }
        }
    }

    private static BufferedImage drawn(
            Drawing drawing, Sampler.Stretch across, Sampler.Stretch down) {
        BufferedImage image =
                new BufferedImage(across.pixels(), down.pixels(), BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D graphics = Brush.on(image);
        graphics.clip(
                new Rectangle2D.Double(across.from(), down.from(), across.length(), down.length()));
        graphics.translate(across.from(), down.from());
        double one = across.length() / drawing.extent().width().toPoints();
        for (Drawing.Area area : drawing.areas()) {
            graphics.setColor(new Color(area.rgb()));
            graphics.fill(Paths.of(area.shape(), one, 0));
        }
        graphics.dispose();
        return image;
    }

    private static long weight(BufferedImage image) {
        return 4L * image.getWidth() * image.getHeight();
    }

    private static long steps(double pixels) {
        return Math.round(pixels * STEPS);
    }

    /// A picture by itself: what it shows takes long to compare.
    private record Same(Picture picture) {
        @Override
        @SuppressWarnings("ReferenceEquality")
        public boolean equals(Object other) {
            return other instanceof Same(Picture one) && one == picture;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(picture);
        }
    }

    /// @param right the fraction of a pixel by which it stands right of a whole one, in steps
    /// @param below the fraction by which it stands below a whole one
    /// @param width in steps, as the height
    private record Wanted(Same same, int right, int below, long width, long height) {

        Sampler.Stretch across() {
            return new Sampler.Stretch((double) right / STEPS, (double) width / STEPS);
        }

        Sampler.Stretch down() {
            return new Sampler.Stretch((double) below / STEPS, (double) height / STEPS);
        }
    }
}
