package org.undersigned.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.measure.Length;
import org.undersigned.measure.Rectangle;

import java.util.Collections;
import java.util.List;

/// Where logos stand beside each other.
class LogoRowsTest {

    private static final Length MEASURE = Length.points(450);

    private static LogoSize size(long width, long height) {
        return new LogoSize(Length.points(width), Length.points(height));
    }

    @Test
    void centresLogosOnALine() {
        LogoRows rows = LogoRows.of(List.of(size(40, 40), size(100, 20)), MEASURE);

        assertThat(rows.areas().get(1).y()).isEqualTo(Length.points(10));
        assertThat(rows.height()).isEqualTo(Length.points(40));
        assertThat(rows.width()).isEqualTo(Length.points(160));
    }

    @Test
    void makesARowALittleSmallerBeforeItDividesIt() {
        LogoRows five = LogoRows.of(Collections.nCopies(5, size(90, 20)), MEASURE);
        LogoRows six = LogoRows.of(Collections.nCopies(6, size(110, 20)), MEASURE);

        assertThat(tops(five)).hasSize(1);
        assertThat(tops(six)).hasSize(2);
        assertThat(six.areas().get(3).x()).isEqualTo(Length.ZERO);
        assertThat(six.areas().get(0).width()).isEqualTo(Length.points(110));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 30, 80, 150, 600, 5_000})
    void neverGoesBeyondTheMeasure(long width) {
        for (int count = 1; count <= 6; count++) {
            LogoRows rows = LogoRows.of(Collections.nCopies(count, size(width, 20)), MEASURE);

            assertThat(rows.areas()).hasSize(count);
            assertThat(rows.areas())
                    .allMatch(area -> !area.right().exceeds(MEASURE.plus(Length.points(1))));
        }
    }

    private static List<Length> tops(LogoRows rows) {
        return rows.areas().stream().map(Rectangle::y).distinct().toList();
    }
}
