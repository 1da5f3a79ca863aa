package org.undersigned.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.undersigned.measure.Shape.Step;

import java.util.List;

class ShapeTest {

    private static final Shape HALF_MOON =
            new Shape(
                    List.of(
                            new Step.Move(at(10, 20)),
                            new Step.Line(at(30, 20)),
                            new Step.Bend(at(30, 45), at(5, 40), at(10, 20)),
                            new Step.Close()));

    @Test
    void isBoundedByAllItsPoints() {
        assertThat(HALF_MOON.bounds()).isEqualTo(rectangle(5, 20, 25, 25));
    }

    @Test
    void movesAsAWhole() {
        Shape moved = HALF_MOON.moved(Length.points(100), Length.points(-20));

        assertThat(moved.bounds()).isEqualTo(rectangle(105, 0, 25, 25));
        assertThat(moved.steps())
                .contains(new Step.Bend(at(130, 25), at(105, 20), at(110, 0)), new Step.Close());
    }

    @Test
    void isJoinedByAnother() {
        Shape both = HALF_MOON.plus(HALF_MOON.moved(Length.points(50), Length.ZERO));

        assertThat(both.bounds()).isEqualTo(rectangle(5, 20, 75, 25));
        assertThat(both.steps()).hasSize(8);
    }

    private static Point at(long x, long y) {
        return new Point(Length.points(x), Length.points(y));
    }

    private static Rectangle rectangle(long x, long y, long width, long height) {
        return new Rectangle(
                Length.points(x), Length.points(y), Length.points(width), Length.points(height));
    }
}
