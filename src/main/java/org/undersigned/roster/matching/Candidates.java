package org.undersigned.roster.matching;

import org.undersigned.roster.matching.Keys.Kind;
import org.undersigned.roster.matching.Keys.Longs;

import java.util.List;

/// Finds the pairs that are worth comparing, so that nothing explodes: a key that many have is
/// joined with their other keys, and what then is still too common only brings together those who
/// are neighbours in the alphabet of hashes.
final class Candidates {

    /// How many pairs a word may bring together.
    private static final int MOST_BY_ONE = 1_200;

    /// How many pairs two words may.
    private static final int MOST_BY_TWO = 4_000;

    /// How many others each is compared with where more would be too many.
    private static final int NEIGHBOURS = 4;

    /// How many names an acronym is compared with.
    private static final int MOST_OF_AN_ACRONYM = 200;

    /// How many subjects' slips are gathered at one time: each has about fifty.
    private static final int AT_ONCE = 40_000;

    private final List<Subject> subjects;
    private final int firstOfB;
    private final Longs pairs = new Longs();
    private Near near = (_, _) -> true;

    /// @param firstOfB the index from which on subjects belong to the second list; 0 if there is
    ///   only one
    Candidates(List<Subject> subjects, int firstOfB) {
        this.subjects = subjects;
        this.firstOfB = firstOfB;
    }

    /// The pairs, sorted, the first one's index in the upper half.
    long[] pairs() {
        long[] whole = Keys.of(Kind.WHOLE, subjects);
        eachBlock(whole, (from, to) -> pairsOrStar(whole, from, to));
        int shares = 1 + subjects.size() / AT_ONCE;
        for (int share = 0; share < shares; share++) {
            long[] slips = Keys.of(Kind.SLIPS, share, shares, subjects);
            eachBlock(slips, (from, to) -> pairsOrNeighbours(slips, from, to, MOST_BY_TWO));
        }
        long[] acronyms = Keys.of(Kind.ACRONYMS, subjects);
        eachBlock(acronyms, (from, to) -> acronymsWithNames(acronyms, from, to));
        byParts(Keys.of(Kind.PARTS, subjects));
        return pairs.sorted();
    }

    private interface Near {
        boolean test(int a, int b);
    }

    private interface Block {
        void take(int from, int to);
    }

    private static void eachBlock(long[] sorted, Block block) {
        int from = 0;
        for (int to = 1; to <= sorted.length; to++) {
            if (to == sorted.length || Keys.hash(sorted[to]) != Keys.hash(sorted[from])) {
                if (to - from > 1) {
                    block.take(from, to);
                }
                from = to;
            }
        }
    }

    private void byParts(long[] parts) {
        Overlap overlap = new Overlap(parts);
        Longs together = new Longs();
        near = overlap::isWorthALook;
        int[] ends = new int[parts.length];
        eachBlock(
                parts,
                (from, to) -> {
                    if (count(parts, from, to) <= MOST_BY_ONE) {
                        ends[from] = to;
                    } else {
                        refine(parts, from, to, overlap, together);
                    }
                });
        bySmallBlocks(parts, ends, overlap);
        long[] sorted = together.sorted();
        eachBlock(sorted, (from, to) -> pairsOrNeighbours(sorted, from, to, MOST_BY_TWO));
    }

    /// Pairs each with whoever has a part in common, once, however many parts they have in common.
    ///
    /// @param ends where a block that begins here ends, 0 for one that is too large
    private void bySmallBlocks(long[] parts, int[] ends, Overlap overlap) {
        int[] seenBy = new int[overlap.subjects()];
        int count = firstOfB == 0 ? overlap.subjects() : Math.min(firstOfB, overlap.subjects());
        for (int a = 0; a < count; a++) {
            int subject = a;
            overlap.blocks(
                    subject,
                    from -> {
                        for (int i = from; i < ends[from]; i++) {
                            int other = Keys.index(parts[i]);
                            if (other > subject && seenBy[other] <= subject) {
                                seenBy[other] = subject + 1;
                                pair(subject, other);
                            }
                        }
                    });
        }
    }

    private static void refine(long[] parts, int from, int to, Overlap overlap, Longs together) {
        long common = Keys.hash(parts[from]);
        for (int i = from; i < to; i++) {
            int subject = Keys.index(parts[i]);
            overlap.others(
                    subject,
                    common,
                    other -> together.add(Keys.key(Keys.together(common, other), subject)));
        }
    }

    private long count(long[] sorted, int from, int to) {
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

    private void pairsOrNeighbours(long[] sorted, int from, int to, int most) {
        if (count(sorted, from, to) <= most) {
            allPairs(sorted, from, to);
            return;
        }
        int split = firstOfB == 0 ? from : split(sorted, from, to);
        for (int i = from; i < to; i++) {
            for (int k = 1; k <= NEIGHBOURS; k++) {
                int other = firstOfB == 0 ? i + k : split + (i - from) + k - 1;
                if (other < to && (firstOfB == 0 || i < split)) {
                    pair(sorted[i], sorted[other]);
                }
            }
        }
    }

    /// Those who have the very same name: each with the first one, if all pairs would be too many.
    private void pairsOrStar(long[] sorted, int from, int to) {
        if (count(sorted, from, to) <= MOST_BY_TWO) {
            allPairs(sorted, from, to);
            return;
        }
        int split = firstOfB == 0 ? from : split(sorted, from, to);
        for (int i = from; i < to; i++) {
            if (firstOfB == 0 || i >= split) {
                pair(sorted[from], sorted[i]);
            } else {
                pair(sorted[i], sorted[split]);
            }
        }
    }

    /// Acronyms with what they may stand for; what would only have the same acronym is nothing to
    /// each other. Acronyms come first, by their mark.
    private void acronymsWithNames(long[] sorted, int from, int to) {
        for (int i = from; i < to && Keys.mark(sorted[i]) != Keys.INITIALS; i++) {
            for (int j = i + 1; j < Math.min(to, i + MOST_OF_AN_ACRONYM); j++) {
                pair(sorted[i], sorted[j]);
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

    private void allPairs(long[] sorted, int from, int to) {
        for (int i = from; i < to; i++) {
            for (int j = i + 1; j < to; j++) {
                pair(sorted[i], sorted[j]);
            }
        }
    }

    private void pair(long one, long other) {
        pair(Keys.index(one), Keys.index(other));
    }

    private void pair(int a, int b) {
        if (a != b && (firstOfB == 0 || (a < firstOfB) != (b < firstOfB)) && near.test(a, b)) {
            pairs.add(((long) Math.min(a, b) << 32) | Math.max(a, b));
        }
    }
}
