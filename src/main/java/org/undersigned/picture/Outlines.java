package org.undersigned.picture;

import org.undersigned.measure.Length;
import org.undersigned.measure.Point;
import org.undersigned.measure.Shape;
import org.undersigned.measure.Shape.Step;

import java.awt.geom.Area;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.List;

/// Shapes of Java2D as ours.
final class Outlines {

    private Outlines() {}

    /// How many pieces a shape has.
    static int count(java.awt.Shape shape) {
        int count = 0;
        for (PathIterator at = shape.getPathIterator(null); !at.isDone(); at.next()) {
            count++;
        }
        return count;
    }

    /// The same area, all curves closed; under the nonzero rule, whatever rule it had.
    static Shape of(java.awt.Shape shape) {
        PathIterator at = shape.getPathIterator(null);
        if (at.getWindingRule() == PathIterator.WIND_EVEN_ODD) {
            at = new Area(shape).getPathIterator(null);
        }
        List<Step> steps = new ArrayList<>();
        boolean open = false;
        Point pen = new Point(Length.ZERO, Length.ZERO);
        Point start = pen;
        double[] to = new double[6];
        for (; !at.isDone(); at.next()) {
            int kind = at.currentSegment(to);
            if (open && kind == PathIterator.SEG_MOVETO) {
                steps.add(new Step.Close());
            }
            if (!open && kind != PathIterator.SEG_MOVETO && kind != PathIterator.SEG_CLOSE) {
                steps.add(new Step.Move(start));
            }
            switch (kind) {
                case PathIterator.SEG_MOVETO -> {
                    pen = point(to, 0);
                    start = pen;
                    steps.add(new Step.Move(pen));
                }
                case PathIterator.SEG_LINETO -> {
                    pen = point(to, 0);
                    steps.add(new Step.Line(pen));
                }
                case PathIterator.SEG_QUADTO -> {
                    Point bend = point(to, 0);
                    Point end = point(to, 2);
                    steps.add(new Step.Bend(towards(pen, bend), towards(end, bend), end));
                    pen = end;
                }
                case PathIterator.SEG_CUBICTO -> {
                    pen = point(to, 4);
                    steps.add(new Step.Bend(point(to, 0), point(to, 2), pen));
                }
                default -> {
                    if (open) {
                        steps.add(new Step.Close());
                    }
                    pen = start;
                }
            }
            open = kind != PathIterator.SEG_CLOSE;
        }
        if (open) {
            steps.add(new Step.Close());
        }
        return new Shape(steps);
    }

    /// Two thirds of the way: where a quadratic curve becomes a cubic one.
    private static Point towards(Point from, Point to) {
        return new Point(
                from.x().plus(to.x().minus(from.x()).times(2, 3)),
                from.y().plus(to.y().minus(from.y()).times(2, 3)));
    }

    private static Point point(double[] numbers, int at) {
        return new Point(length(numbers[at]), length(numbers[at + 1]));
    }

    private static Length length(double points) {
        return new Length(Math.round(points * Length.PER_POINT));
    }
}
