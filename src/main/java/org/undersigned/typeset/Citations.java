package org.undersigned.typeset;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Which footnotes have been cited so far: a note stands at the foot of the page that cites it
/// first.
final class Citations {

    private final Set<Integer> seen = new LinkedHashSet<>();
    private int taken;

    /// Whether this note has not been cited before.
    boolean isFirst(int number) {
        return seen.add(number);
    }

    /// The notes that were cited since this was last asked, in order.
    List<Integer> takeNew() {
        List<Integer> fresh = seen.stream().skip(taken).toList();
        taken = seen.size();
        return fresh;
    }
}
