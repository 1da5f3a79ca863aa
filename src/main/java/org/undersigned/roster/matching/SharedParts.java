package org.undersigned.roster.matching;

import org.undersigned.roster.matching.Keys.Longs;

import java.util.Arrays;
import java.util.BitSet;

/// Pairs those who have parts of their names in common: one that few have, or two.
final class SharedParts {

    /// How many pairs a word may bring together.
    private static final int MOST_BY_ONE = 1_200;

    private final int subjects;
    private final int firstOfB;
    private final Overlap overlap;

    /// Who has a part in common, and who has two.
    private final Blocks alone;

    private final Blocks together;

    /// Those who only are next to each other among the many who have the same two.
    private final long[] neighbours;

    private final BitSet crowd;

    /// @param parts their keys, sorted
    /// @param subjects how many there are
    /// @param firstOfB the index from which on subjects belong to the second list; 0 if there is
    ///   only one
    SharedParts(long[] parts, int subjects, int firstOfB) {
        this.subjects = subjects;
        this.firstOfB = firstOfB;
        overlap = new Overlap(parts, subjects);
        alone = new Blocks(parts, subjects);
        Longs two = new Longs();
        BitSet common = new BitSet();
        Blocks.each(
                parts,
                (from, to) -> {
                    if (Pairs.count(parts, from, to, firstOfB) <= MOST_BY_ONE) {
                        alone.open(from, to);
                    } else {
                        common.set(from, to);
                        refine(parts, from, to, two);
                    }
                });
        long[] sorted = two.sorted();
        together = new Blocks(sorted, subjects);
        Pairs pairs = new Pairs(firstOfB);
        Blocks.each(
                sorted,
                (from, to) -> {
                    if (pairs.areTooMany(sorted, from, to)) {
                        pairs.neighbours(sorted, from, to);
                    } else {
                        together.open(from, to);
                    }
                });
        neighbours = pairs.sorted();
        crowd = pairs.crowd();
        for (int i = 0; i < parts.length; i++) {
            if (!common.get(i) && Keys.mark(parts[i]) != Keys.PROOF) {
                crowd.clear(Keys.index(parts[i]));
            }
        }
    }

    /// The many who have the same two words, and no word that few have.
    BitSet crowd() {
        return crowd;
    }

    private void refine(long[] parts, int from, int to, Longs two) {
        long common = Keys.hash(parts[from]);
        for (int i = from; i < to; i++) {
            int subject = Keys.index(parts[i]);
            overlap.others(
                    subject,
                    common,
                    other -> two.add(Keys.key(Keys.together(common, other), subject)));
        }
    }

    /// The pairs of some subjects with those behind them that share enough to be worth a look, and
    /// those that are worth one anyway; each once, in order.
    ///
    /// Every so-manieth subject is in a share: the first ones have more behind them than the last.
    ///
    /// @param surely what is worth a look anyway, sorted
    long[] pairs(int share, int shares, long[] surely) {
        Longs pairs = new Longs();
        Meeting meeting = new Meeting(subjects);
        for (int a = share; a < (firstOfB == 0 ? subjects : firstOfB); a += shares) {
            meeting.begin(a);
            for (int i = first(surely, a); isOf(a, surely, i); i++) {
                pairs.add(surely[i]);
                meeting.see((int) surely[i]);
            }
            for (int i = first(neighbours, a); isOf(a, neighbours, i); i++) {
                meeting.add((int) neighbours[i]);
            }
            alone.gather(meeting);
            together.gather(meeting);
            for (int i = 0; i < meeting.size(); i++) {
                int b = meeting.other(i);
                if (b >= firstOfB && overlap.isWorthALook(a, b)) {
                    pairs.add(Pairs.pair(a, b));
                }
            }
        }
        return pairs.sorted();
    }

    private static boolean isOf(int subject, long[] pairs, int at) {
        return at < pairs.length && pairs[at] >>> 32 == subject;
    }

    /// Where a subject's pairs begin, or would.
    private static int first(long[] pairs, int subject) {
        int at = Arrays.binarySearch(pairs, (long) subject << 32);
        return at < 0 ? -at - 1 : at;
    }
}
