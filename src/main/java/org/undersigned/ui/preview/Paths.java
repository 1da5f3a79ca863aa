package org.undersigned.ui.preview;

import org.undersigned.measure.Point;
import org.undersigned.measure.Shape;
import org.undersigned.measure.Shape.Step;

import java.awt.geom.Path2D;

/// Shapes as Java2D has them, in pixels.
final class Paths {

    private Paths() {}

    /// @param scale pixels to the point
    /// @param right how many pixels further right
    static Path2D of(Shape shape, double scale, double right) {
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO, shape.steps().size());
        for (Step step : shape.steps()) {
            switch (step) {
                case Step.Move(Point to) -> path.moveTo(x(to, scale, right), y(to, scale));
                case Step.Line(Point to) -> path.lineTo(x(to, scale, right), y(to, scale));
                case Step.Bend(Point first, Point second, Point to) ->
                        path.curveTo(
                                x(first, scale, right),
                                y(first, scale),
                                x(second, scale, right),
                                y(second, scale),
                                x(to, scale, right),
                                y(to, scale));
                case Step.Close() -> path.closePath();
            }
        }
        return path;
    }

    private static double x(Point point, double scale, double right) {
        return point.x().toPoints() * scale + right;
    }

    private static double y(Point point, double scale) {
        return point.y().toPoints() * scale;
    }
}
