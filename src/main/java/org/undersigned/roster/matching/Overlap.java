package org.undersigned.roster.matching;

import java.util.function.LongConsumer;

/// How much of their words two subjects share, told from the keys alone and so quickly that it can
/// be asked a million times.
final class Overlap {

    /// Two names that share less than this are strangers, however the rest is spelt.
    private static final double LEAST = 0.3;

    /// The same where each names somebody whom the other does not.
    private static final double LEAST_APART = 0.5;

    /// How many parts of a name are combined with each other.
    private static final int MOST_PARTS = 12;

    /// The keys of each subject's parts, in order.
    private final long[] parts;

    /// Where each subject's begin.
    private final int[] starts;

    /// What each subject's words weigh, and how many of them name somebody.
    private final int[] weights;

    private final int[] naming;

    /// @param keys sorted
    /// @param subjects how many there are
    Overlap(long[] keys, int subjects) {
        starts = Blocks.starts(keys, subjects);
        int[] next = starts.clone();
        parts = new long[keys.length];
        weights = new int[subjects];
        naming = new int[subjects];
        for (long key : keys) {
            int subject = Keys.index(key);
            parts[next[subject]++] = key;
            weights[subject] += Keys.weight(key);
            naming[subject] += isNaming(key) ? 1 : 0;
        }
    }

    /// Gives the hashes of the parts of a subject, but not this one. Of a name that is a whole page
    /// only the least are looked at, which are the same of two that are alike (Broder 1997).
    void others(int subject, long hash, LongConsumer to) {
        int end = Math.min(starts[subject + 1], starts[subject] + MOST_PARTS);
        if (end < starts[subject + 1] && Keys.hash(parts[end - 1]) < hash) {
            return;
        }
        for (int i = starts[subject]; i < end; i++) {
            if (Keys.hash(parts[i]) != hash) {
                to.accept(Keys.hash(parts[i]));
            }
        }
    }

    /// Whether they share a part that proves something, or enough words.
    boolean isWorthALook(int a, int b) {
        int i = starts[a];
        int j = starts[b];
        int shared = 0;
        int all = weights[a] + weights[b];
        int namesA = naming[a];
        int namesB = naming[b];
        while (i < starts[a + 1] && j < starts[b + 1]) {
            long one = parts[i];
            long other = parts[j];
            long order = Keys.hash(one) - Keys.hash(other);
            if (order == 0) {
                if (Keys.mark(one) == Keys.PROOF) {
                    return true;
                }
                shared += 2 * Keys.weight(one);
                all += Keys.weight(one) - Keys.weight(other);
                namesA -= isNaming(one) ? 1 : 0;
                namesB -= isNaming(other) ? 1 : 0;
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return shared >= (namesA > 0 && namesB > 0 ? LEAST_APART : LEAST) * all;
    }

    private static boolean isNaming(long key) {
        return Keys.mark(key) != Keys.PROOF && Keys.names(key);
    }
}
