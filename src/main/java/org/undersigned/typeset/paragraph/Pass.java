package org.undersigned.typeset.paragraph;

/// One attempt at a paragraph (*TeX: The Program* §863). The next one is made only if this one
/// fails.
///
/// The first two are plain TeX's, with its tolerances. The third, ours, breaks names and parts
/// words that are tied rather than open holes, and tolerates what it must while badness still tells
/// bad from worse. The last is TeX's emergency pass, with LaTeX's `\sloppy` stretch, and allows
/// all: it cannot fail, and still looks for the least evil. It comes after the third because
/// stretch that is lent makes all lines of the paragraph loose, and not only the one that needs it.
/// For the same reason, and there we depart, it is lent to those lines only that are infinitely bad
/// without.
///
/// Ragged lines have the two ems of stretch that plain TeX gives them. No word is broken while none
/// of them has to be shorter by more than a sixth of the measure: there is no straight edge to
/// reach; and where one is, it costs so much that it must make up for nearly three ems.
///
/// @param tolerance how bad a line may be
/// @param places where words may be broken
/// @param background stretch that each line has besides its glue, in scaled points
/// @param emergency stretch that it is lent besides if it is infinitely bad else
record Pass(int tolerance, Places places, long background, long emergency) {

    /// Where words may be broken.
    enum Places {
        /// Where the text says so.
        WRITTEN,
        /// Between syllables, too.
        SYLLABLES,
        /// Between those of names, too, and between words that are tied.
        NAMES,
        /// Wherever there is no other way.
        ALL
    }

    private static final int PRETOLERANCE = 100;
    private static final int TOLERANCE = 200;
    private static final int RAGGED_TOLERANCE = 2000;
    private static final int RAGGED_PRICE = 6;

    static Pass of(Places places, boolean justify, Measure measure) {
        long em = measure.em();
        long background = justify ? 0 : 2 * em;
        return switch (places) {
            case WRITTEN ->
                    new Pass(justify ? PRETOLERANCE : holes(measure), places, background, 0);
            case SYLLABLES ->
                    new Pass(justify ? TOLERANCE : RAGGED_TOLERANCE, places, background, 0);
            case NAMES -> new Pass(Fit.INFINITE - 1, places, background, 0);
            case ALL -> new Pass(2 * Fit.INFINITE, places, background, 3 * em);
        };
    }

    /// How bad a ragged line is that lacks a sixth of the measure.
    private static int holes(Measure measure) {
        int badness = Fit.badness(measure.narrowest() / 6, 2 * measure.em());
        return Math.clamp(badness, PRETOLERANCE, Fit.INFINITE - 1);
    }

    /// What a break costs here.
    int price(int cost) {
        return background > 0 && cost > 0 ? RAGGED_PRICE * cost : cost;
    }

    /// What a last line costs here: where all lines are uneven, unevenness is no excuse for a word
    /// that stands alone.
    long priceOfLastLine(long demerits) {
        return background > 0 ? 3 * demerits : demerits;
    }

    /// How well a line fills its measure, see {@link Fit#of}.
    ///
    /// @param stretch of its own glue
    Fit fit(long shortfall, long stretch, long shrink, boolean fills) {
        Fit fit = Fit.of(shortfall, stretch + background, shrink, fills);
        return emergency > 0 ? fit.lent(shortfall, stretch + background + emergency) : fit;
    }

    /// Whether a line may end between words that are tied, before it gets loose.
    boolean partsTies() {
        return switch (places) {
            case WRITTEN, SYLLABLES -> false;
            case NAMES, ALL -> true;
        };
    }

    boolean isLast() {
        return places == Places.ALL;
    }
}
