package org.undersigned.letter.text;

import org.undersigned.letter.Inline;
import org.undersigned.letter.Inline.Emphasis;
import org.undersigned.letter.Inline.Strong;

import java.util.List;

/// Whether the asterisks of an emphasis would run into those of a strong one.
final class Touching {

    private Touching() {}

    /// Whether an emphasis touches a strong one: beside it, within it or around it.
    ///
    /// @param withinStrong whether the inlines are all that stands in a strong one
    static boolean strong(List<Inline> inlines, int index, boolean withinStrong) {
        boolean first = index == 0;
        boolean last = index + 1 == inlines.size();
        return (first ? withinStrong : isStrong(inlines.get(index - 1)))
                || (last ? withinStrong : isStrong(inlines.get(index + 1)))
                || (inlines.get(index) instanceof Emphasis(List<Inline> text)
                        && (isStrong(text.getFirst()) || isStrong(text.getLast())));
    }

    private static boolean isStrong(Inline inline) {
        return inline instanceof Strong;
    }
}
