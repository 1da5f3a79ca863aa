package org.undersigned.roster.matching;

import java.util.Set;

/// What given names tell that are spelt nearly alike.
final class GivenNames {

    private static final Set<String> KNOWN = Set.copyOf(Words.list("given"));

    private GivenNames() {}

    /// Whether one is a man's and the other a woman's: `Mario` and `Maria`, `Daniel` and `Daniela`.
    static boolean areOfTwo(String one, String other) {
        return isHers(one, other) || isHers(other, one);
    }

    private static boolean isHers(String hers, String his) {
        String stem = hers.substring(0, hers.length() - 1);
        boolean longer = his.equals(stem) && KNOWN.contains(his) && !his.endsWith("nn");
        return hers.endsWith("a") && (longer || his.equals(stem + "o"));
    }

    /// Whether both are names of their own, so that neither is the other misspelt.
    static boolean areKnown(String one, String other) {
        return KNOWN.contains(one)
                && KNOWN.contains(other)
                && !Sound.of(one).equals(Sound.of(other));
    }
}
