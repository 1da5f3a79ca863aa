package org.undersigned.typeset.paragraph;

/// What is held against a line (*TeX: The Program* §859), with the prices of plain TeX.
final class Demerits {

    private static final int LINE_PENALTY = 10;
    private static final long ADJACENT = 10_000;
    private static final long DOUBLE_HYPHEN = 10_000;
    private static final long FINAL_HYPHEN = 5_000;

    /// For a last line that is hardly there; ours, as much as for a clash of two lines.
    private static final long SHORT_LAST_LINE = 10_000;

    /// For a last line that is nothing but the end of a broken word; ours, more than any line that
    /// is not overfull costs in the first two passes.
    private static final long LONE_SYLLABLES = 50_000;

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
    ///
    /// @param only whether it is also its first
    /// @param lone whether it is nothing but the end of a broken word
    static long ofLastLine(long width, long em, boolean only, boolean lone) {
        long demerits = lone ? LONE_SYLLABLES : 0;
        return !only && width < 4 * em ? demerits + SHORT_LAST_LINE : demerits;
    }
}
