package org.undersigned.roster.matching;

import org.undersigned.roster.matching.Keys.Kind;

import java.util.BitSet;
import java.util.List;
import java.util.concurrent.ForkJoinTask;

/// Finds the pairs that are worth comparing, so that nothing explodes: a key that many have is
/// joined with their other keys, and what then is still too common only brings together those who
/// are neighbours in the alphabet of hashes.
final class Candidates {

    /// How many subjects' slips are gathered at one time: each has about fifty.
    private static final int AT_ONCE = 40_000;

    private final List<Subject> subjects;
    private final SharedParts parts;

    /// Those who are worth a look by their whole names.
    private final Pairs byNames;

    private final long[] surely;

    /// @param firstOfB the index from which on subjects belong to the second list; 0 if there is
    ///   only one
    Candidates(List<Subject> subjects, int firstOfB) {
        this.subjects = subjects;
        byNames = new Pairs(firstOfB);
        ForkJoinTask<long[]> names = ForkJoinTask.adapt(this::byNames).fork();
        parts = new SharedParts(Keys.of(Kind.PARTS, subjects), subjects.size(), firstOfB);
        surely = names.join();
    }

    /// How many have nothing but what too many have, so that not all are pairs who have it in
    /// common.
    int crowded() {
        BitSet crowd = new BitSet();
        crowd.or(parts.crowd());
        crowd.or(byNames.crowd());
        return crowd.cardinality();
    }

    /// Some of the pairs, each once, the first one's index in the upper half: those whose first one
    /// is in this share.
    long[] pairs(int share, int shares) {
        return parts.pairs(share, shares, surely);
    }

    /// Pairs those whose whole names are the same but for a slip, and acronyms with names.
    private long[] byNames() {
        long[] whole = Keys.of(Kind.WHOLE, subjects);
        Blocks.each(whole, (from, to) -> byNames.allOrStar(whole, from, to));
        int shares = 1 + subjects.size() / AT_ONCE;
        for (int share = 0; share < shares; share++) {
            long[] slips = Keys.of(Kind.SLIPS, share, shares, subjects);
            Blocks.each(slips, (from, to) -> byNames.allOrNeighbours(slips, from, to));
        }
        long[] acronyms = Keys.of(Kind.ACRONYMS, subjects);
        Blocks.each(acronyms, (from, to) -> byNames.acronymsWithNames(acronyms, from, to));
        return byNames.sorted();
    }
}
