package org.undersigned.typeset.page;

import org.undersigned.measure.Length;

import java.util.List;

/// What it costs to end a page at a slug: the demerits of {@link PageBreaker}.
///
/// @param galley what is divided
/// @param room the height of a whole page
/// @param reserve what is to stay free below the galley's end
record PagePrice(List<Slug> galley, Length room, Reserve reserve) {

    /// Breaking where it is never to be done: above any sum of all others.
    private static final long FORBIDDEN = 100_000_000;

    /// A last page without the room that was asked for below it, or with no end of its notes.
    private static final long TORN = 10_000_000;

    /// A last page with room only for a part of what could stand below it: as much as a page that
    /// is half empty.
    private static final long PARTED = 2_500;

    /// Dividing a footnote.
    private static final long DIVIDED_NOTE = 4_000;

    /// How much of a page is the text's when it shares it with a footnote that is divided, in
    /// percent.
    private static final long SHARE = 40;

    /// What the square of each percent costs that the text lacks of its share.
    private static final long LACKING = 5;

    /// What each percent of a page that waits for the next will cost: about one more division for
    /// each page's share.
    private static final long WAITING = 80;

    /// What it costs to end a page above a slug with so much left free.
    long ending(int end, Length rest) {
        if (end == galley.size()) {
            return reserve.least().exceeds(rest)
                    ? TORN
                    : reserve.whole().exceeds(rest) ? PARTED : 0;
        }
        int penalty = galley.get(end).penalty();
        return emptiness(rest) + (penalty >= Slug.NEVER ? FORBIDDEN : penalty);
    }

    /// What it costs to end one that is full, with lines of a footnote left over.
    ///
    /// @param text how much of the page is the text's
    long dividing(int end, Length text) {
        long lack = Math.max(0, SHARE - percent(text));
        long unended = end == galley.size() ? TORN : 0;
        return ending(end, Length.ZERO) + DIVIDED_NOTE + LACKING * lack * lack + unended;
    }

    /// What is to be expected of lines of a footnote that are left over.
    long waiting(List<Slug> left) {
        return left.isEmpty() ? 0 : WAITING * percent(Slug.heightOf(left));
    }

    /// What it costs to leave so much of a page empty.
    long emptiness(Length rest) {
        return percent(rest) * percent(rest);
    }

    private long percent(Length height) {
        return Length.fraction(height.sp(), 100, room.sp());
    }
}
