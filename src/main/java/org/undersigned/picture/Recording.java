package org.undersigned.picture;

import org.undersigned.measure.Length;
import org.undersigned.measure.Point;
import org.undersigned.measure.Rectangle;
import org.undersigned.measure.Shape;
import org.undersigned.picture.Unprintable.Reason;

import java.util.ArrayList;
import java.util.List;

/// What a drawing paints, as it is painted.
final class Recording {

    private static final int MAX_GROUPS = 100_000;
    private static final int MAX_STEPS = 300_000;
    private static final int WHITE = 0xFFFFFF;

    private final List<Drawing.Area> areas = new ArrayList<>();
    private boolean plain = true;
    private int groups;
    private int steps;

    /// Whether all of it is areas in plain opaque colours.
    boolean isPlain() {
        return plain;
    }

    /// Notes that some of it is not.
    void blend() {
        plain = false;
    }

    /// Notes that a part of it begins, however often it is used.
    void begin() {
        groups++;
        if (groups > MAX_GROUPS) {
            throw new Unprintable(Reason.TOO_DETAILED);
        }
    }

    /// Notes how much work a shape is.
    void work(int more) {
        steps += more;
        if (more > MAX_STEPS || steps > MAX_STEPS) {
            throw new Unprintable(Reason.TOO_DETAILED);
        }
    }

    /// Adds an area, but not a white one on white paper: that is only a background.
    void add(Shape shape, int rgb) {
        boolean background = areas.isEmpty() && rgb == WHITE;
        if (!shape.steps().isEmpty() && !background) {
            areas.add(new Drawing.Area(shape, rgb));
        }
    }

    /// The drawing, as large as what can be seen on white paper.
    ///
    /// @param blackness how much of black is in it, in thousandths
    /// @throws Unprintable if nothing can be seen
    Drawing drawing(int blackness) {
        Rectangle seen =
                areas.stream()
                        .filter(area -> area.rgb() != WHITE)
                        .map(area -> area.shape().bounds())
                        .reduce(Rectangle::around)
                        .filter(box -> box.width().sp() > 0 && box.height().sp() > 0)
                        .orElseThrow(() -> new Unprintable(Reason.EMPTY));
        long longer = seen.width().max(seen.height()).sp();
        return new Drawing(
                new Drawing.Extent(scaled(seen.width(), longer), scaled(seen.height(), longer)),
                blackness,
                areas.stream().map(area -> placed(area, seen, longer)).toList());
    }

    private static Drawing.Area placed(Drawing.Area area, Rectangle seen, long longer) {
        return new Drawing.Area(
                area.shape()
                        .with(point ->
                                new Point(
                                        scaled(point.x().minus(seen.x()), longer),
                                        scaled(point.y().minus(seen.y()), longer))),
                area.rgb());
    }

    private static Length scaled(Length length, long longer) {
        return length.times(Drawing.SIDE.sp(), longer);
    }
}
