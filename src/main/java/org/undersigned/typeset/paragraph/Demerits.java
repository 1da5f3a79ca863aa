package org.undersigned.typeset.paragraph;

/// What is held against a line (*TeX: The Program* §859), with the prices of plain TeX.
final class Demerits {

    private static final int LINE_PENALTY = 10;

    /// For a line that is infinitely bad, unless this is an emergency.
    private static final long MOST = 100_000_000;

    private static final long ADJACENT = 10_000;
    private static final long DOUBLE_HYPHEN = 10_000;
    private static final long FINAL_HYPHEN = 5_000;

    /// So many hyphens one below the other are a ladder.
    static final int LADDER = 3;

    /// For each hyphen of a ladder from the last rung on; ours, because to TeX three are only two
    /// pairs. More than any line that is not overfull costs in the first two passes.
    private static final long LADDERS = 50_000;

    /// For a last line that is hardly there; ours, as much as for a clash of two lines.
    private static final long SHORT_LAST_LINE = 10_000;

    /// For a last line that is nothing but the end of a broken word; ours, more than any line that
    /// is not overfull costs in the first two passes.
    private static final long LONE_SYLLABLES = 50_000;

    private Demerits() {}

    /// @param cost of the break at which the line ends
    static long ofLine(int badness, int cost, Fitness fitness, Fitness before) {
        long sum = (long) LINE_PENALTY + badness;
        long demerits = badness <= Fit.INFINITE ? Math.min(sum * sum, MOST) : sum * sum;
        if (cost > Material.Penalty.EJECT) {
            demerits += Integer.signum(cost) * (long) cost * cost;
        }
        return fitness.clashesWith(before) ? demerits + ADJACENT : demerits;
    }

    /// For hyphens at the ends of two lines in a row, or of the last line but one.
    ///
    /// @param before how many stand one below the other down to the line before
    static long ofHyphens(int before, boolean here, boolean last) {
        if (before == 0) {
            return 0;
        }
        if (last) {
            return FINAL_HYPHEN;
        }
        if (!here) {
            return 0;
        }
        return before + 1 < LADDER ? DOUBLE_HYPHEN : DOUBLE_HYPHEN + LADDERS;
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
