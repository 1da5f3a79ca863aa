package org.undersigned.typeset.paragraph;

/// What is held against a line (*TeX: The Program* §859), with the prices of plain TeX.
final class Demerits {

    private static final int LINE_PENALTY = 10;
    private static final long ADJACENT = 10_000;
    private static final long DOUBLE_HYPHEN = 10_000;
    private static final long FINAL_HYPHEN = 5_000;

    /// For a last line that is hardly there; ours, as much as for a clash of two lines.
    private static final long SHORT_LAST_LINE = 10_000;

    private Demerits() {}

    /// @param cost of the break at which the line ends
    static long ofLine(int badness, int cost, Fitness fitness, Fitness before) {
        long sum = (long) LINE_PENALTY + badness;
        long demerits = sum >= 10_000 ? 100_000_000 : sum * sum;
        if (cost > Material.Penalty.EJECT) {
            demerits += Integer.signum(cost) * (long) cost * cost;
        }
        return fitness.clashesWith(before) ? demerits + ADJACENT : demerits;
    }

    /// For hyphens at the ends of two lines in a row, or of the last line but one.
    static long ofHyphens(boolean before, boolean here, boolean last) {
        if (!before) {
            return 0;
        }
        if (last) {
            return FINAL_HYPHEN;
        }
        return here ? DOUBLE_HYPHEN : 0;
    }

    /// For a paragraph's last line.
    static long ofLastLine(long width, long em, boolean only) {
        return !only && width < 4 * em ? SHORT_LAST_LINE : 0;
    }
}
