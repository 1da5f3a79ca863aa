package org.undersigned.typeset.paragraph;

/// One attempt at a paragraph (*TeX: The Program* §863). The next one is made only if this one
/// fails.
///
/// The first two are plain TeX's, with its tolerances. The third, ours, breaks names rather than
/// open holes, and tolerates what it must while badness still tells bad from worse. The last is
/// TeX's emergency pass, with LaTeX's `\sloppy` stretch, and allows all: it cannot fail, and still
/// looks for the least evil. It comes after the third because stretch that is lent makes all lines
/// of the paragraph loose, and not only the one that needs it. For the same reason, and there we
/// depart, it is lent to those lines only that are infinitely bad without.
///
/// Ragged lines have the two ems of stretch that plain TeX gives them, and a higher tolerance
/// before words are broken, because there is no need to.
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
        /// Between those of names, too.
        NAMES,
        /// Wherever there is no other way.
        ALL
    }

    private static final int PRETOLERANCE = 100;
    private static final int TOLERANCE = 200;
    private static final int RAGGED_PRETOLERANCE = 1000;
    private static final int RAGGED_TOLERANCE = 2000;

    static Pass of(Places places, boolean justify, long em) {
        long background = justify ? 0 : 2 * em;
        return switch (places) {
            case WRITTEN ->
                    new Pass(justify ? PRETOLERANCE : RAGGED_PRETOLERANCE, places, background, 0);
            case SYLLABLES ->
                    new Pass(justify ? TOLERANCE : RAGGED_TOLERANCE, places, background, 0);
            case NAMES -> new Pass(Fit.INFINITE - 1, places, background, 0);
            case ALL -> new Pass(2 * Fit.INFINITE, places, background, 3 * em);
        };
    }

    /// How well a line fills its measure, see {@link Fit#of}.
    ///
    /// @param stretch of its own glue
    Fit fit(long shortfall, long stretch, long shrink, boolean fills) {
        Fit fit = Fit.of(shortfall, stretch + background, shrink, fills);
        return emergency > 0 ? fit.lent(shortfall, stretch + background + emergency) : fit;
    }

    boolean isLast() {
        return places == Places.ALL;
    }
}
