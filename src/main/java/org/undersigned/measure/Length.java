package org.undersigned.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// A distance as a whole number of scaled points.
///
/// There are 65,536 scaled points to the point, as in *TeX: The Program* §101; the point is PDF's
/// (1/72 inch, ISO 32000-1 §8.3.2.3), not TeX's. The largest distance is far beyond any page, so
/// sums are plain `long` arithmetic.
///
/// @param sp the distance in scaled points; may be negative
public record Length(long sp) implements Comparable<Length> {

    /// Scaled points in one point.
    public static final long PER_POINT = 65_536;

    /// No distance at all.
    public static final Length ZERO = new Length(0);

    /// A whole number of points.
    public static Length points(long points) {
        return new Length(Math.multiplyExact(points, PER_POINT));
    }

    /// A decimal number of points, such as `"10.5"`, rounded half up to a scaled point.
    ///
    /// @throws NumberFormatException if the text is not a decimal number
    public static Length points(String decimal) {
        return scaled(new BigDecimal(decimal), BigDecimal.ONE);
    }

    /// A decimal number of millimetres, rounded half up to a scaled point.
    ///
    /// @throws NumberFormatException if the text is not a decimal number
    public static Length millimetres(String decimal) {
        return scaled(
                new BigDecimal(decimal).multiply(BigDecimal.valueOf(72)), new BigDecimal("25.4"));
    }

    private static Length scaled(BigDecimal points, BigDecimal divisor) {
        BigDecimal sp = points.multiply(BigDecimal.valueOf(PER_POINT));
        return new Length(sp.divide(divisor, 0, RoundingMode.HALF_UP).longValueExact());
    }

    public Length plus(Length other) {
        return new Length(sp + other.sp);
    }

    public Length minus(Length other) {
        return new Length(sp - other.sp);
    }

    public Length negated() {
        return new Length(-sp);
    }

    public Length times(long factor) {
        return new Length(Math.multiplyExact(sp, factor));
    }

    /// This distance times a fraction, rounded half up.
    public Length times(long numerator, long denominator) {
        return new Length(fraction(sp, numerator, denominator));
    }

    public Length half() {
        return times(1, 2);
    }

    public Length max(Length other) {
        return sp >= other.sp ? this : other;
    }

    public Length min(Length other) {
        return sp <= other.sp ? this : other;
    }

    public boolean exceeds(Length other) {
        return sp > other.sp;
    }

    /// The distance in points, for those who paint. Exact: a `double` holds every distance on a
    /// page.
    public double toPoints() {
        return (double) sp / PER_POINT;
    }

    /// `value × numerator ÷ denominator`, rounded half up, without boxing: for the inner loops.
    public static long fraction(long value, long numerator, long denominator) {
        long product = Math.multiplyExact(value, numerator);
        return Math.floorDiv(
                Math.addExact(Math.multiplyExact(2, product), denominator), 2 * denominator);
    }

    @Override
    public int compareTo(Length other) {
        return Long.compare(sp, other.sp);
    }

    /// In points, with as many decimals as it takes to tell neighbours apart: `12pt`, `10.95pt`.
    @Override
    public String toString() {
        return BigDecimal.valueOf(sp)
                        .divide(BigDecimal.valueOf(PER_POINT), 3, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString()
                + "pt";
    }
}
