package org.undersigned.exchange.xlsx;

import java.math.BigDecimal;
import java.math.MathContext;

/// A number without a format of its own, in all its digits.
final class PlainNumber {

    /// Excel keeps as many.
    private static final MathContext DIGITS = new MathContext(15);

    /// Longer ones are not written out.
    private static final int LONGEST = 30;

    /// Whole numbers below have no more digits than Excel keeps.
    private static final double WHOLE = 1e15;

    private PlainNumber() {}

    static String of(double value) {
        if (value == (long) value && Math.abs(value) < WHOLE) {
            return Long.toString((long) value);
        }
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return "";
        }
        BigDecimal exact = new BigDecimal(value).round(DIGITS);
        if (exact.signum() == 0) {
            return "0";
        }
        BigDecimal shortest = exact.stripTrailingZeros();
        boolean endless = Math.abs(shortest.scale()) > LONGEST;
        return endless ? shortest.toString() : shortest.toPlainString();
    }
}
