package org.undersigned.roster.matching;

import org.undersigned.roster.matching.Keys.Longs;

import java.util.BitSet;

/// Gathers pairs of those who have a key in common, of one list or of two.
final class Pairs {

    /// How many pairs two words, or a whole name, may bring together.
    private static final int MOST = 4_000;

    /// How many others each is compared with where more would be too many.
    private static final int NEIGHBOURS = 4;

    /// How many names an acronym is compared with.
    private static final int MOST_OF_AN_ACRONYM = 200;

    private final int firstOfB;
    private final Longs pairs = new Longs();
    private final BitSet crowd = new BitSet();

    /// @param firstOfB the index from which on subjects belong to the second list; 0 if there is
    ///   only one
    Pairs(int firstOfB) {
        this.firstOfB = firstOfB;
    }

    /// Each once, in order, the first one's index in the upper half.
    long[] sorted() {
        return pairs.sorted();
    }

    /// Those who were brought together with some only of those who have a key in common with them.
    BitSet crowd() {
        return crowd;
    }

    /// Two as one number.
    static long pair(int a, int b) {
        return ((long) Math.min(a, b) << 32) | Math.max(a, b);
    }

    /// How many pairs a block of keys makes.
    static long count(long[] sorted, int from, int to, int firstOfB) {
        long all = (long) to - from;
        if (firstOfB == 0) {
            return all * (all - 1) / 2;
        }
        long ofA = 0;
        for (int i = from; i < to; i++) {
            ofA += Keys.index(sorted[i]) < firstOfB ? 1 : 0;
        }
        return ofA * (all - ofA);
    }

    boolean areTooMany(long[] sorted, int from, int to) {
        return count(sorted, from, to, firstOfB) > MOST;
    }

    void allOrNeighbours(long[] sorted, int from, int to) {
        if (areTooMany(sorted, from, to)) {
            neighbours(sorted, from, to);
        } else {
            all(sorted, from, to);
        }
    }

    /// Each with those who are next to it.
    void neighbours(long[] sorted, int from, int to) {
        int split = firstOfB == 0 ? from : split(sorted, from, to);
        for (int i = from; i < to; i++) {
            crowd.set(Keys.index(sorted[i]));
            for (int k = 1; k <= NEIGHBOURS; k++) {
                int other = firstOfB == 0 ? i + k : split + (i - from) + k - 1;
                if (other < to && (firstOfB == 0 || i < split)) {
                    add(sorted[i], sorted[other]);
                }
            }
        }
    }

    /// Those who have the very same name: each with the first one, if all pairs would be too many.
    void allOrStar(long[] sorted, int from, int to) {
        if (!areTooMany(sorted, from, to)) {
            all(sorted, from, to);
            return;
        }
        int split = firstOfB == 0 ? from : split(sorted, from, to);
        for (int i = from; i < to; i++) {
            if (firstOfB == 0 || i >= split) {
                add(sorted[from], sorted[i]);
            } else {
                add(sorted[i], sorted[split]);
            }
        }
    }

    /// Acronyms with what they may stand for; what would only have the same acronym is nothing to
    /// each other. Acronyms come first, by their mark.
    void acronymsWithNames(long[] sorted, int from, int to) {
        for (int i = from; i < to && Keys.mark(sorted[i]) != Keys.INITIALS; i++) {
            if (to - i > MOST_OF_AN_ACRONYM) {
                crowd.set(Keys.index(sorted[i]));
            }
            for (int j = i + 1; j < Math.min(to, i + MOST_OF_AN_ACRONYM); j++) {
                add(sorted[i], sorted[j]);
            }
        }
    }

    /// The first of the second list.
    private int split(long[] sorted, int from, int to) {
        int split = from;
        while (split < to && Keys.index(sorted[split]) < firstOfB) {
            split++;
        }
        return split;
    }

    private void all(long[] sorted, int from, int to) {
        for (int i = from; i < to; i++) {
            for (int j = i + 1; j < to; j++) {
                add(sorted[i], sorted[j]);
            }
        }
    }

    private void add(long one, long other) {
        int a = Keys.index(one);
        int b = Keys.index(other);
        if (a != b && (firstOfB == 0 || (a < firstOfB) != (b < firstOfB))) {
            pairs.add(pair(a, b));
        }
    }
}
