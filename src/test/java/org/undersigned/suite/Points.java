package org.undersigned.suite;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Lengths as one reads them: points with two decimals at most.
final class Points {

    private Points() {}

    static String of(double points) {
        BigDecimal rounded = BigDecimal.valueOf(points).setScale(2, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
