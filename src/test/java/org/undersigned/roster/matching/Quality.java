package org.undersigned.roster.matching;

import java.util.List;
import java.util.Locale;

/// How good matching is on labelled pairs.
///
/// @param pairs how many there are
/// @param f1 the harmonic mean of precision and recall for *same*
/// @param precision how many of those called the same are
/// @param recall how many of the same are called so
/// @param falseMerges the share of different pairs called the same
/// @param relatedMerged how many related pairs are called the same
record Quality(
        int pairs,
        double f1,
        double precision,
        double recall,
        double falseMerges,
        int relatedMerged) {

    static Quality of(List<LabelledPair> pairs) {
        int right = count(pairs, "same", true);
        int missed = count(pairs, "same", false);
        int related = count(pairs, "related", true);
        int different = count(pairs, "different", true);
        double precision = share(right, right + related + different);
        double recall = share(right, right + missed);
        return new Quality(
                pairs.size(),
                share(2 * precision * recall, precision + recall),
                precision,
                recall,
                share(different, different + count(pairs, "different", false)),
                related);
    }

    private static int count(List<LabelledPair> pairs, String label, boolean calledSame) {
        return (int)
                pairs.stream()
                        .filter(pair -> pair.label().equals(label))
                        .filter(pair -> pair.isCalledSame() == calledSame)
                        .count();
    }

    private static double share(double part, double whole) {
        return whole == 0 ? 0 : part / whole;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%d pairs, same: F1 %.3f (precision %.3f, recall %.3f), different called same %.1f"
                        + " %%, related called same %d",
                pairs,
                f1,
                precision,
                recall,
                100 * falseMerges,
                relatedMerged);
    }
}
