package org.undersigned.typeset.paragraph;

import org.jspecify.annotations.Nullable;

/// A seam of one word. It is measured when first asked, for most are nowhere near the end of a
/// line; not to be shared by threads.
///
/// Where a word may be broken anywhere there are too many pairs of seams to measure what lies
/// between them: there it is taken for granted that one seam does not change the other.
final class WordSeam implements Seam {

    private final Word word;
    private final int at;
    private final boolean hyphenated;
    private final boolean addsHyphen;
    private final boolean exact;
    private @Nullable Long before;
    private @Nullable Long after;

    WordSeam(Word word, BreakPlace place) {
        this.word = word;
        this.at = place.at();
        this.hyphenated = place.kind().hyphenated();
        this.addsHyphen = place.kind().addsHyphen();
        this.exact = place.kind().cost() < BreakPlace.Kind.MARK.cost();
    }

    @Override
    public long excess(Seam start) {
        if (exact && start instanceof WordSeam earlier && earlier.word == word) {
            return word.width(earlier.at, at, addsHyphen)
                    - (word.reach(at) - word.reach(earlier.at));
        }
        return start.excessAfter() + excessBefore();
    }

    @Override
    public long excessAfter() {
        if (after == null) {
            after = word.width(at, word.length(), false) - (word.width() - word.reach(at));
        }
        return after;
    }

    private long excessBefore() {
        if (before == null) {
            before = word.width(0, at, addsHyphen) - word.reach(at);
        }
        return before;
    }

    @Override
    public boolean hyphenated() {
        return hyphenated;
    }

    @Override
    public boolean addsHyphen() {
        return addsHyphen;
    }
}
