package org.undersigned.roster.matching;

/// Who has a key in common with whom: sorted keys, and for each subject where those blocks begin
/// that it is in.
final class Blocks {

    private final long[] sorted;

    /// Where each subject's beginnings begin.
    private final int[] starts;

    /// Where in the sorted keys those begin who have a key in common, for each subject's keys.
    private final int[] begins;

    /// Where a block that begins here ends, 0 for one that brings nobody together.
    private final int[] ends;

    /// What is done with a block.
    interface Block {
        void take(int from, int to);
    }

    /// @param sorted the keys
    /// @param subjects how many there are
    Blocks(long[] sorted, int subjects) {
        this.sorted = sorted;
        starts = starts(sorted, subjects);
        begins = new int[sorted.length];
        ends = new int[sorted.length];
        int[] next = starts.clone();
        int begin = 0;
        for (int i = 0; i < sorted.length; i++) {
            begin = Keys.hash(sorted[i]) == Keys.hash(sorted[begin]) ? begin : i;
            begins[next[Keys.index(sorted[i])]++] = begin;
        }
    }

    /// Where each subject's keys would begin if they were sorted by subjects, and where the last
    /// one's would end.
    static int[] starts(long[] keys, int subjects) {
        int[] starts = new int[subjects + 1];
        for (long key : keys) {
            starts[Keys.index(key) + 1]++;
        }
        for (int i = 1; i < starts.length; i++) {
            starts[i] += starts[i - 1];
        }
        return starts;
    }

    /// Gives each block of two or more.
    static void each(long[] sorted, Block block) {
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

    /// Lets this block bring together who is in it.
    void open(int from, int to) {
        ends[from] = to;
    }

    /// Adds those to a meeting whom its subject is together with in an open block.
    void gather(Meeting meeting) {
        for (int i = starts[meeting.subject()]; i < starts[meeting.subject() + 1]; i++) {
            for (int at = begins[i]; at < ends[begins[i]]; at++) {
                meeting.add(Keys.index(sorted[at]));
            }
        }
    }
}
