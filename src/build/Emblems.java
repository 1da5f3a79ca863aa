import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import javax.imageio.ImageIO;

/// Draws the emblems of the sample campaign's letterhead: `java src/build/Emblems.java
/// assets/sample`.
///
/// They are flat, in two colours on nothing, and cut to their ink, so that they stand flush with
/// the margin. The picture is twelve times as large as the unit they are drawn in.
final class Emblems {

    private static final double SCALE = 12;

    private static final Color GREEN = new Color(0x1F5A4B);
    private static final Color OCHRE = new Color(0xE0A13A);

    private Emblems() {}

    /// A shape in a colour; those that come later lie on top.
    record Layer(Color colour, Shape shape) {}

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        draw(folder.resolve("logo.png"), bench());
        draw(folder.resolve("shade.png"), tree());
        draw(folder.resolve("carriers.png"), envelope());
        draw(folder.resolve("walkers.png"), path());
    }

    /// A bench, with half a sun behind it.
    private static List<Layer> bench() {
        Area wood = new Area();
        for (double y : new double[] {12, 16, 20}) {
            wood.add(bar(2, y, 36, 2.6, 0.6));
        }
        wood.add(bar(0, 24.6, 40, 3.2, 0.9));
        wood.add(bar(6, 10.8, 2.2, 22.2, 0.6));
        wood.add(bar(31.8, 10.8, 2.2, 22.2, 0.6));
        Area sun = new Area(circle(20, 9.4, 9.4));
        sun.intersect(new Area(new Rectangle2D.Double(0, 0, 40, 9.4)));
        return List.of(new Layer(OCHRE, sun), new Layer(GREEN, wood));
    }

    /// A tree with three boughs, on its ground.
    private static List<Layer> tree() {
        Area crown = new Area(circle(18, 10, 10));
        crown.add(new Area(circle(9, 17.5, 9)));
        crown.add(new Area(circle(27, 17.5, 9)));
        Path2D boughs = new Path2D.Double();
        boughs.moveTo(18, 33);
        boughs.lineTo(18, 12.5);
        boughs.moveTo(11.4, 17.6);
        boughs.lineTo(18, 24.2);
        boughs.lineTo(24.6, 17.6);
        Area wood = new Area(line(2.4).createStrokedShape(boughs));
        Area ground = bar(5, 32.4, 26, 2.6, 1.3);
        return List.of(new Layer(GREEN, crown), new Layer(OCHRE, wood), new Layer(GREEN, ground));
    }

    /// A letter, closed with a seal.
    private static List<Layer> envelope() {
        BasicStroke pen = line(2.8);
        Path2D flap = new Path2D.Double();
        flap.moveTo(2.6, 3);
        flap.lineTo(21, 17);
        flap.lineTo(39.4, 3);
        Area paper = new Area(pen.createStrokedShape(flap));
        paper.add(
                new Area(
                        pen.createStrokedShape(
                                new RoundRectangle2D.Double(1.4, 1.4, 39.2, 28.2, 3, 3))));
        paper.subtract(new Area(circle(21, 16.4, 8)));
        return List.of(new Layer(GREEN, paper), new Layer(OCHRE, circle(21, 16.4, 6.2)));
    }

    /// A path that winds from here to the hills, and the sky above them.
    private static List<Layer> path() {
        Area disc = new Area(circle(18, 18, 18));
        Path2D hills = new Path2D.Double();
        hills.moveTo(-1, 18.4);
        hills.curveTo(6, 11.6, 13, 11.6, 20, 16.6);
        hills.curveTo(25, 13.8, 31, 13.6, 37, 16.8);
        hills.lineTo(37, 37);
        hills.lineTo(-1, 37);
        hills.closePath();
        Area sky = new Area(disc);
        sky.subtract(new Area(hills));
        sky.subtract(new Area(line(2.6).createStrokedShape(hills)));
        Path2D way = new Path2D.Double();
        way.moveTo(20, 16);
        way.curveTo(24.4, 18.8, 23.6, 20.6, 19, 22.4);
        way.curveTo(11.5, 25.4, 8.6, 29.4, 11.6, 37);
        way.lineTo(22.6, 37);
        way.curveTo(17.2, 30.6, 18.4, 27, 24, 24.2);
        way.curveTo(30, 21, 27.2, 18.6, 20, 16);
        way.closePath();
        Area land = new Area(hills);
        land.intersect(disc);
        land.subtract(new Area(way));
        return List.of(new Layer(OCHRE, sky), new Layer(GREEN, land));
    }

    private static Area bar(double x, double y, double width, double height, double round) {
        return new Area(new RoundRectangle2D.Double(x, y, width, height, 2 * round, 2 * round));
    }

    private static Ellipse2D circle(double x, double y, double radius) {
        return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    private static BasicStroke line(double width) {
        return new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }

    private static void draw(Path file, List<Layer> layers) throws IOException {
        Area ink = new Area();
        layers.forEach(layer -> ink.add(new Area(layer.shape())));
        Rectangle2D bounds = ink.getBounds2D();
        BufferedImage image =
                new BufferedImage(
                        (int) Math.ceil(bounds.getWidth() * SCALE),
                        (int) Math.ceil(bounds.getHeight() * SCALE),
                        BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        pen.scale(SCALE, SCALE);
        pen.translate(-bounds.getX(), -bounds.getY());
        for (Layer layer : layers) {
            pen.setColor(layer.colour());
            pen.fill(layer.shape());
        }
        pen.dispose();
        ImageIO.write(image, "png", file.toFile());
    }
}
