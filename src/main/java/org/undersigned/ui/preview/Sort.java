package org.undersigned.ui.preview;

import org.undersigned.measure.Shape;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/// A piece of type: a glyph at one size and one fraction of a pixel, as how much of each pixel it
/// covers. Immutable.
final class Sort {

    private final int left;
    private final int top;
    private final int width;
    private final int height;
    private final byte[] coverage;

    private Sort(Rectangle bounds, byte[] coverage) {
        this.left = bounds.x;
        this.top = bounds.y;
        this.width = bounds.width;
        this.height = bounds.height;
        this.coverage = coverage;
    }

    /// @param scale pixels to the point
    /// @param right the fraction of a pixel by which it stands right of a whole one
    static Sort cast(Shape outline, double scale, double right) {
        Path2D path = Paths.of(outline, scale, right);
        Rectangle bounds = path.getBounds();
        if (bounds.isEmpty()) {
            return new Sort(new Rectangle(), new byte[0]);
        }
        BufferedImage image =
                new BufferedImage(bounds.width, bounds.height, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D graphics = Brush.on(image);
        graphics.setColor(Color.BLACK);
        graphics.translate(-bounds.x, -bounds.y);
        graphics.fill(path);
        graphics.dispose();
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        byte[] coverage = new byte[pixels.length];
        for (int i = 0; i < pixels.length; i++) {
            coverage[i] = (byte) (pixels[i] >>> 24);
        }
        return new Sort(bounds, coverage);
    }

    /// How many bytes it takes to keep.
    int weight() {
        return 64 + coverage.length;
    }

    /// Prints it.
    ///
    /// @param onto opaque pixels, row by row
    /// @param columns how many to a row
    /// @param x the whole pixel of its origin
    /// @param y the row below its baseline
    /// @param rgb the colour of the ink
    void print(int[] onto, int columns, int x, int y, int rgb) {
        int rows = onto.length / columns;
        int firstRow = Math.max(0, -(y + top));
        int endRow = Math.min(height, rows - y - top);
        int firstColumn = Math.max(0, -(x + left));
        int endColumn = Math.min(width, columns - x - left);
        for (int row = firstRow; row < endRow; row++) {
            int to = (y + top + row) * columns + x + left;
            int from = row * width;
            for (int column = firstColumn; column < endColumn; column++) {
                int covered = coverage[from + column] & 0xFF;
                if (covered != 0) {
                    onto[to + column] = mixed(onto[to + column], rgb, covered);
                }
            }
        }
    }

    /// Red and blue are mixed in one go, eight bits apart so that neither reaches the other; green
    /// in another.
    private static int mixed(int paper, int ink, int covered) {
        int part = covered + (covered >> 7); // of 256
        int left = 256 - part;
        int redBlue = (paper & 0xFF00FF) * left + (ink & 0xFF00FF) * part;
        int green = (paper & 0xFF00) * left + (ink & 0xFF00) * part;
        return 0xFF000000 | (redBlue >>> 8 & 0xFF00FF) | (green >>> 8 & 0xFF00);
    }
}
