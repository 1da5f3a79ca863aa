package org.undersigned.typeset.paragraph;

/// How well a line fills its measure (*TeX: The Program* §§108, 851–853).
///
/// @param badness 0 if perfectly, 100 if its glue is stretched or shrunk all it may be, {@link
///   #INFINITE} at most, twice that in an emergency; more if it does not fit
record Fit(int badness, Fitness fitness) {

    static final int INFINITE = 10_000;

    private static final Fit OVERFULL = new Fit(3 * INFINITE, Fitness.TIGHT);

    /// A line that need not be filled: the last one, or before an end of line that is meant.
    private static final Fit FILLED = new Fit(0, Fitness.DECENT);

    /// @param shortfall by how much the line is too short; negative if it is too long
    /// @param fills whether glue without limit ends it
    static Fit of(long shortfall, long stretch, long shrink, boolean fills) {
        if (shortfall < 0) {
            if (-shortfall > shrink) {
                return OVERFULL;
            }
            int badness = badness(-shortfall, shrink);
            return new Fit(badness, badness > 12 ? Fitness.TIGHT : Fitness.DECENT);
        }
        if (fills) {
            return FILLED;
        }
        int badness = badness(shortfall, stretch);
        if (badness > 99) {
            return new Fit(badness, Fitness.VERY_LOOSE);
        }
        return new Fit(badness, badness > 12 ? Fitness.LOOSE : Fitness.DECENT);
    }

    boolean isOverfull() {
        return badness >= OVERFULL.badness;
    }

    /// How bad a line is that is infinitely bad: as bad as that, and what it would be with more
    /// stretch on top.
    Fit lent(long shortfall, long stretch) {
        return badness == INFINITE
                ? new Fit(INFINITE + badness(shortfall, stretch), fitness)
                : this;
    }

    /// About 100 (t/s)³, in integers; 297³ is 100 × 2¹⁸.
    ///
    /// @param t the shortfall or surplus, not negative
    /// @param s the glue there is for it
    static int badness(long t, long s) {
        if (t == 0) {
            return 0;
        }
        if (s <= 0) {
            return INFINITE;
        }
        long r = t * 297 / s;
        return r > 1290 ? INFINITE : (int) ((r * r * r + (1 << 17)) >> 18);
    }
}
