package org.undersigned.merge;

import org.undersigned.merge.Passage.Listing;

import java.util.ArrayList;
import java.util.List;

/// Mends lists that a condition between their items has cut.
final class Lists {

    private Lists() {}

    /// Appends passages; where the seam of a condition lies between two lists of one kind, they
    /// become one, numbered on from the first.
    static void append(List<Passage> passages, List<Passage> more, boolean seam) {
        if (seam
                && !passages.isEmpty()
                && passages.getLast() instanceof Listing before
                && more.getFirst() instanceof Listing after
                && before.numbered() == after.numbered()) {
            passages.set(passages.size() - 1, joined(before, after));
            passages.addAll(more.subList(1, more.size()));
        } else {
            passages.addAll(more);
        }
    }

    private static Listing joined(Listing before, Listing after) {
        List<List<Passage>> items = new ArrayList<>(before.items());
        items.addAll(after.items());
        return new Listing(
                before.numbered(), before.start(), before.tight() && after.tight(), items);
    }
}
