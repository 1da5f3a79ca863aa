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

    /// @param keys sorted
    /// @param subjects how many there are
    Overlap(long[] keys, int subjects) {
        starts = Blocks.starts(keys, subjects);
        int[] next = starts.clone();
        parts = new long[keys.length];
        for (long key : keys) {
            parts[next[Keys.index(key)]++] = key;
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
        int all = 0;
        boolean namesA = false;
        boolean namesB = false;
        while (i < starts[a + 1] || j < starts[b + 1]) {
            long one = i < starts[a + 1] ? Keys.hash(parts[i]) : Long.MAX_VALUE;
            long other = j < starts[b + 1] ? Keys.hash(parts[j]) : Long.MAX_VALUE;
            long key = one <= other ? parts[i] : parts[j];
            boolean proof = Keys.mark(key) == Keys.PROOF;
            if (one == other && proof) {
                return true;
            }
            int weight = Keys.weight(key);
            shared += one == other ? 2 * weight : 0;
            all += one == other ? 2 * weight : weight;
            namesA |= one < other && !proof && Keys.names(key);
            namesB |= other < one && !proof && Keys.names(key);
            i += one <= other ? 1 : 0;
            j += other <= one ? 1 : 0;
        }
        return shared >= (namesA && namesB ? LEAST_APART : LEAST) * all;
    }
}
