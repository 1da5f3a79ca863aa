package org.undersigned.ui.preview;

/// How large pages are shown.
public sealed interface Zoom {

    /// The smallest factor.
    double SMALLEST = 0.25;

    /// The largest factor.
    double LARGEST = 4;

    /// As wide as there is room for.
    record FitWidth() implements Zoom {}

    /// At a multiple of their size on paper.
    ///
    /// @param factor from {@link #SMALLEST} to {@link #LARGEST}; others are taken for the nearest
    record Factor(double factor) implements Zoom {
        public Factor {
            factor = Math.clamp(factor, SMALLEST, LARGEST);
        }
    }

    /// The next larger factor that one would choose.
    static Factor above(double factor) {
        for (double step : Steps.ALL) {
            if (step > factor * 1.001) {
                return new Factor(step);
            }
        }
        return new Factor(LARGEST);
    }

    /// The next smaller one.
    static Factor below(double factor) {
        double best = SMALLEST;
        for (double step : Steps.ALL) {
            if (step < factor * 0.999) {
                best = step;
            }
        }
        return new Factor(best);
    }
}
