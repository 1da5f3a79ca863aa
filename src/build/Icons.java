import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;

import javax.imageio.ImageIO;

/// Draws the program's emblem, a letter with a signature under it, in the sizes that desktops ask
/// for. `java src/build/Icons.java src/main/resources/org/undersigned/ui/shell`
final class Icons {

    private static final int[] SIZES = {16, 24, 32, 48, 64, 128, 256};

    /// The emblem is drawn on a square of this side.
    private static final double SIDE = 64;

    /// Each pixel is the mean of so many squared.
    private static final int FINER = 8;

    private static final Color BLUE = new Color(0x2f6fde);
    private static final Color DARK_BLUE = new Color(0x1b4fa8);
    private static final Color GREY = new Color(0xb9c4d4);

    private Icons() {}

    public static void main(String[] args) throws IOException {
        for (int size : SIZES) {
            ImageIO.write(icon(size), "png", new File(args[0], "icon-" + size + ".png"));
        }
    }

    private static BufferedImage icon(int size) {
        int side = size * FINER;
        BufferedImage large = new BufferedImage(side, side, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = large.createGraphics();
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.scale(side / SIDE, side / SIDE);
        draw(graphics, size <= 24);
        graphics.dispose();
        return smaller(large, size);
    }

    /// @param coarse with fewer and heavier lines
    private static void draw(Graphics2D graphics, boolean coarse) {
        graphics.setPaint(new GradientPaint(0, 2, BLUE, 0, 62, DARK_BLUE));
        graphics.fill(new RoundRectangle2D.Double(2, 2, 60, 60, 16, 16));
        graphics.setColor(Color.WHITE);
        graphics.fill(new RoundRectangle2D.Double(15, 10, 34, 44, 4, 4));
        graphics.setColor(GREY);
        if (coarse) {
            line(graphics, 16, 24, 4);
            line(graphics, 25, 18, 4);
        } else {
            line(graphics, 16, 24, 3);
            line(graphics, 22, 24, 3);
            line(graphics, 28, 16, 3);
        }
        graphics.setColor(DARK_BLUE);
        graphics.setStroke(pen(coarse ? 4.5f : 3));
        graphics.draw(signature());
        graphics.setColor(BLUE);
        graphics.setStroke(pen(coarse ? 3 : 2));
        graphics.draw(new Line2D.Double(20, 49, 44, 49));
    }

    private static void line(Graphics2D graphics, double y, double width, double height) {
        graphics.fill(new RoundRectangle2D.Double(20, y, width, height, 3, 3));
    }

    private static BasicStroke pen(float width) {
        return new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }

    private static Path2D signature() {
        Path2D path = new Path2D.Double();
        path.moveTo(20, 44);
        path.curveTo(22, 34, 27, 34, 25, 43);
        path.curveTo(24, 47, 29, 36, 31, 38);
        path.curveTo(33, 40, 29, 46, 33, 43);
        path.curveTo(36, 40, 37, 38, 38, 42);
        path.curveTo(39, 45, 42, 42, 44, 40);
        return path;
    }

    /// Java2D's own way of making pictures smaller skips pixels.
    private static BufferedImage smaller(BufferedImage large, int size) {
        BufferedImage small = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                small.setRGB(x, y, mean(large, x * FINER, y * FINER));
            }
        }
        return small;
    }

    private static int mean(BufferedImage picture, int left, int top) {
        long alpha = 0;
        long red = 0;
        long green = 0;
        long blue = 0;
        for (int y = top; y < top + FINER; y++) {
            for (int x = left; x < left + FINER; x++) {
                Color color = new Color(picture.getRGB(x, y), true);
                alpha += color.getAlpha();
                red += (long) color.getAlpha() * color.getRed();
                green += (long) color.getAlpha() * color.getGreen();
                blue += (long) color.getAlpha() * color.getBlue();
            }
        }
        return alpha == 0
                ? 0
                : new Color(
                                (int) (red / alpha),
                                (int) (green / alpha),
                                (int) (blue / alpha),
                                (int) (alpha / (FINER * FINER)))
                        .getRGB();
    }
}
