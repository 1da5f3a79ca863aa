package org.undersigned.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// An area bounded by closed curves, such as the outline of a word. What a curve goes round is
/// inside, unless another goes round it the other way: the nonzero winding rule (ISO 32000-1
/// §8.5.3.3.2).
///
/// @param steps the curves, one after the other, each from its {@link Step.Move} to its {@link
///   Step.Close}
public record Shape(List<Step> steps) {

    public Shape {
        steps = List.copyOf(steps);
    }

    /// A piece of a curve; it begins where the one before it ends.
    public sealed interface Step {

        /// The points it is made of, its end last.
        Stream<Point> points();

        /// The same step with other points.
        Step with(UnaryOperator<Point> place);

        /// Begins a curve.
        record Move(Point to) implements Step {
            @Override
            public Stream<Point> points() {
                return Stream.of(to);
            }

            @Override
            public Move with(UnaryOperator<Point> place) {
                return new Move(place.apply(to));
            }
        }

        /// Goes straight on.
        record Line(Point to) implements Step {
            @Override
            public Stream<Point> points() {
                return Stream.of(to);
            }

            @Override
            public Line with(UnaryOperator<Point> place) {
                return new Line(place.apply(to));
            }
        }

        /// A cubic Bézier curve.
        record Bend(Point first, Point second, Point to) implements Step {
            @Override
            public Stream<Point> points() {
                return Stream.of(first, second, to);
            }

            @Override
            public Bend with(UnaryOperator<Point> place) {
                return new Bend(place.apply(first), place.apply(second), place.apply(to));
            }
        }

        /// Goes straight back to where the curve began.
        record Close() implements Step {
            @Override
            public Stream<Point> points() {
                return Stream.of();
            }

            @Override
            public Close with(UnaryOperator<Point> place) {
                return this;
            }
        }
    }

    /// The same shape, each of its points in another place.
    public Shape with(UnaryOperator<Point> place) {
        return new Shape(steps.stream().map(step -> step.with(place)).toList());
    }

    public Shape moved(Length right, Length down) {
        return with(point -> point.moved(right, down));
    }

    /// This shape and another one.
    public Shape plus(Shape other) {
        List<Step> all = new ArrayList<>(steps);
        all.addAll(other.steps);
        return new Shape(all);
    }

    /// The smallest upright rectangle around all its points; the curves themselves may leave some
    /// of it free.
    ///
    /// @throws java.util.NoSuchElementException if the shape is empty
    public Rectangle bounds() {
        Length left = points().map(Point::x).reduce(Length::min).orElseThrow();
        Length right = points().map(Point::x).reduce(Length::max).orElseThrow();
        Length top = points().map(Point::y).reduce(Length::min).orElseThrow();
        Length bottom = points().map(Point::y).reduce(Length::max).orElseThrow();
        return new Rectangle(left, top, right.minus(left), bottom.minus(top));
    }

    private Stream<Point> points() {
        return steps.stream().flatMap(Step::points);
    }
}
