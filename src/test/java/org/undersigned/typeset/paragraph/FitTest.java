package org.undersigned.typeset.paragraph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FitTest {

    @Test
    void callsALineWithAllItsStretchUsedAHundredBad() {
        assertThat(Fit.of(1000, 1000, 0, false)).isEqualTo(new Fit(100, Fitness.VERY_LOOSE));
        assertThat(Fit.of(-1000, 0, 1000, false)).isEqualTo(new Fit(100, Fitness.TIGHT));
    }

    /// From *TeX: The Program* §108: badness is 12 at half the glue, and never far from 100(t/s)³.
    @Test
    void growsWithTheCubeOfTheRatio() {
        assertThat(Fit.badness(1, 2)).isEqualTo(12);
        assertThat(Fit.badness(2, 1)).isEqualTo(800);
        assertThat(Fit.badness(0, 0)).isZero();
        assertThat(Fit.badness(1, 0)).isEqualTo(Fit.INFINITE);
        assertThat(Fit.badness(5, 1)).isEqualTo(Fit.INFINITE);
    }

    @Test
    void sortsLinesByTheirLooseness() {
        assertThat(Fit.of(0, 100, 100, false).fitness()).isEqualTo(Fitness.DECENT);
        assertThat(Fit.of(60, 100, 100, false).fitness()).isEqualTo(Fitness.LOOSE);
        assertThat(Fit.of(110, 100, 100, false).fitness()).isEqualTo(Fitness.VERY_LOOSE);
        assertThat(Fit.of(-60, 100, 100, false).fitness()).isEqualTo(Fitness.TIGHT);
    }

    @Test
    void letsNoGlueShrinkFurtherThanItMay() {
        assertThat(Fit.of(-101, 0, 100, false).isOverfull()).isTrue();
        assertThat(Fit.of(-101, 0, 100, true).isOverfull()).isTrue();
    }

    @Test
    void asksNothingOfALastLineButThatItFits() {
        assertThat(Fit.of(1_000_000, 0, 0, true)).isEqualTo(new Fit(0, Fitness.DECENT));
    }

    @Test
    void holdsForLengthsOfAMile() {
        long mile = 72L * 63_360 * 65_536;
        assertThat(Fit.badness(mile, mile)).isEqualTo(100);
    }
}
