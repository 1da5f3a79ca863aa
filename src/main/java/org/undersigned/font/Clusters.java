package org.undersigned.font;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What a reader takes for one character: extended grapheme clusters (UAX #29).
public final class Clusters {

    private Clusters() {}

    /// The clusters of a text, in order; joined they are the text again.
    public static List<String> of(String text) {
        BreakIterator breaks = over(text);
        List<String> clusters = new ArrayList<>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            clusters.add(text.substring(start, end));
            start = end;
        }
        return clusters;
    }

    /// Where the last cluster of a piece of text begins, for it may go on in the next piece; the
    /// end of the piece if it is all one cluster.
    static int lastBoundaryWithin(String piece) {
        int boundary = over(piece).preceding(piece.length());
        return boundary > 0 ? boundary : piece.length();
    }

    private static BreakIterator over(String text) {
        BreakIterator breaks = BreakIterator.getCharacterInstance(Locale.ROOT);
        breaks.setText(text);
        return breaks;
    }
}
