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

    /// The hashes of each subject's parts, in order, and the same as their places among all hashes.
    private final long[] parts;

    private final int[] places;

    /// What is said of each part.
    private final byte[] marks;

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
        places = new int[keys.length];
        marks = new byte[keys.length];
        weights = new int[subjects];
        naming = new int[subjects];
        int place = 0;
        long before = -1;
        for (long key : keys) {
            int subject = Keys.index(key);
            int at = next[subject]++;
            parts[at] = Keys.hash(key);
            place += parts[at] == before ? 0 : 1;
            before = parts[at];
            places[at] = place;
            marks[at] = (byte) Keys.mark(key);
            weights[subject] += Keys.weight(marks[at]);
            naming[subject] += Keys.names(marks[at]) ? 1 : 0;
        }
    }

    /// Gives the hashes of the parts of a subject, but not this one. Of a name that is a whole page
    /// only the least are looked at, which are the same of two that are alike (Broder 1997).
    void others(int subject, long hash, LongConsumer to) {
        int end = Math.min(starts[subject + 1], starts[subject] + MOST_PARTS);
        if (end < starts[subject + 1] && parts[end - 1] < hash) {
            return;
        }
        for (int i = starts[subject]; i < end; i++) {
            if (parts[i] != hash) {
                to.accept(parts[i]);
            }
        }
    }

    /// Whether they share a part that proves something, or enough words.
    boolean isWorthALook(int a, int b) {
        int i = starts[a];
        int j = starts[b];
        int endA = starts[a + 1];
        int endB = starts[b + 1];
        int shared = 0;
        int all = weights[a] + weights[b];
        int namesA = naming[a];
        int namesB = naming[b];
        while (i < endA && j < endB) {
            int one = places[i];
            int other = places[j];
            if (one == other) {
                int markA = marks[i];
                int markB = marks[j];
                if (markA == Keys.PROOF) {
                    return true;
                }
                int weight = Keys.weight(markA);
                shared += 2 * weight;
                all += weight - Keys.weight(markB);
                namesA -= Keys.names(markA) ? 1 : 0;
                namesB -= Keys.names(markB) ? 1 : 0;
            }
            i += one <= other ? 1 : 0;
            j += other <= one ? 1 : 0;
        }
        return shared >= (namesA > 0 && namesB > 0 ? LEAST_APART : LEAST) * all;
    }
}
