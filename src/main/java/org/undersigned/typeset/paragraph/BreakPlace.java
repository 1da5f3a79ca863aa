package org.undersigned.typeset.paragraph;

/// A place in a word where a line may end.
///
/// @param at the characters before it
record BreakPlace(int at, Kind kind) {

    /// Why there, and at what price. A word breaks at 50 as in plain TeX, with a hyphen of its own
    /// or one that is added; the other prices are ours.
    enum Kind {
        /// After a zero-width space, or wherever the script allows it.
        FREE(0, false, false),
        /// After a hyphen that is written.
        WRITTEN_HYPHEN(50, true, false),
        /// Before a hyphen that is written, which begins the next line: one more is added.
        REPEATED_HYPHEN(50, true, true),
        /// At a soft hyphen.
        SOFT_HYPHEN(50, true, true),
        /// Between syllables.
        SYLLABLE(50, true, true),
        /// After a dash.
        DASH(50, false, false),
        /// Within an address of the web after a mark that divides it, or after a slash: looks odd
        /// but reads well.
        ADDRESS(100, false, false),
        /// Within an address after a mark that might be one of the sentence's.
        POINT(300, false, false),
        /// After a dash between numbers.
        RANGE(500, false, false),
        /// Between syllables of what is better left whole: names, and words that have a hyphen or a
        /// slash already.
        NAME(500, true, true),
        /// After a mark within something that fits on no line.
        MARK(3000, false, false),
        /// Anywhere in letters that fit on no line.
        LETTERS(5000, true, true),
        /// Anywhere in something else that fits on no line.
        ANYWHERE(5000, false, false);

        private final int cost;
        private final boolean hyphenated;
        private final boolean addsHyphen;

        Kind(int cost, boolean hyphenated, boolean addsHyphen) {
            this.cost = cost;
            this.hyphenated = hyphenated;
            this.addsHyphen = addsHyphen;
        }

        int cost() {
            return cost;
        }

        /// Whether the line then ends with a hyphen.
        boolean hyphenated() {
            return hyphenated;
        }

        /// Whether that hyphen is not in the text.
        boolean addsHyphen() {
            return addsHyphen;
        }
    }
}
