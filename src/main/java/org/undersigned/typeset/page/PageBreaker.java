package org.undersigned.typeset.page;

import org.jspecify.annotations.Nullable;
import org.undersigned.measure.Length;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Divides a galley into pages so that the letter as a whole is divided best.
///
/// The method is Knuth and Plass's for lines (1981), turned upright as Plass did for pages
/// (*Optimal Pagination Techniques*, 1981): every break within reach of a page is tried, and the
/// chain with the fewest demerits wins. Pages are ragged at the foot, so an empty strip costs the
/// square of its share of the page, in percent, and nothing is ever stretched. A footnote stands on
/// the page that cites it; one that cannot is divided, at a price.
final class PageBreaker {

    /// The price of breaking where it is never to be done: above any sum of all others.
    private static final long FORBIDDEN = 100_000_000;

    /// The price of a last page without the room that was asked for below it.
    private static final long NO_RESERVE = 10_000_000;

    /// The price of dividing a footnote.
    private static final long DIVIDED_NOTE = 4_000;

    /// The price of something taller than the page.
    private static final long OVERFULL = 1_000_000_000_000L;

    private final Footnotes footnotes;
    private final Length room;

    /// @param room the height of a whole page
    PageBreaker(Footnotes footnotes, Length room) {
        this.footnotes = footnotes;
        this.room = room;
    }

    /// A way to divide the galley up to a slug: the last page of it, and the way to the page
    /// before.
    private record Break(
            int start,
            int end,
            long demerits,
            List<Slug> feet,
            List<Slug> carried,
            @Nullable Break before) {}

    /// Divides a galley.
    ///
    /// @param firstRoom what is still free on the page it begins on; less than a whole page if that
    ///   one is begun already, and then the first page may get nothing
    /// @param reserve what is to stay free below its end
    /// @return at least one page
    List<Page> divide(List<Slug> galley, Length firstRoom, Length reserve) {
        Break here = best(galley, firstRoom, reserve);
        if (!room.exceeds(firstRoom)) {
            return pages(galley, here);
        }
        Break afresh = best(galley, room, reserve);
        if (here.demerits() <= afresh.demerits() + emptiness(firstRoom)) {
            return pages(galley, here);
        }
        List<Page> pages = new ArrayList<>();
        pages.add(new Page(List.of(), List.of()));
        pages.addAll(pages(galley, afresh));
        return pages;
    }

    private Break best(List<Slug> galley, Length firstRoom, Length reserve) {
        @Nullable Break[] best = new @Nullable Break[galley.size() + 1];
        Break origin = new Break(0, 0, 0, List.of(), List.of(), null);
        best[0] = origin;
        for (int start = 0; start < galley.size(); start++) {
            Break from = best[start];
            if (from != null) {
                extend(galley, from, start == 0 ? firstRoom : room, reserve, best);
            }
        }
        Break last = best[galley.size()];
        return last != null ? last : origin;
    }

    /// Tries every page that can follow a break.
    private void extend(
            List<Slug> galley, Break from, Length free, Length reserve, @Nullable Break[] best) {
        int start = from.end();
        boolean underway = room.exceeds(free);
        List<Slug> feet = new ArrayList<>(from.carried());
        List<Slug> head = galley.get(start).head();
        Length height = Slug.heightOf(head);
        boolean offered = false;
        for (int at = start; at < galley.size(); at++) {
            Slug slug = galley.get(at);
            boolean atHead = at == start && !underway && head.isEmpty();
            height = height.plus(atHead ? slug.height() : slug.extent());
            List<Slug> cited = footnotes.citedBy(slug);
            feet.addAll(cited);
            Length rest = free.minus(height).minus(footnotes.height(feet));
            if (rest.sp() < 0) {
                int whole = feet.size() - cited.size();
                boolean onlyCarried = cited.isEmpty() && whole == from.carried().size();
                int least = onlyCarried ? 1 : whole + Math.min(2, cited.size());
                int fitting = footnotes.fitting(feet, free.minus(height));
                if (fitting >= least && (onlyCarried || !cited.isEmpty())) {
                    long price = price(galley, at + 1, Length.ZERO, reserve) + DIVIDED_NOTE;
                    offer(best, from, at + 1, price, feet, fitting);
                    offered = true;
                }
                break;
            }
            offer(best, from, at + 1, price(galley, at + 1, rest, reserve), feet, feet.size());
            offered = true;
        }
        if (!offered) {
            offer(best, from, start + 1, OVERFULL, feet, footnotes.fitting(feet, free));
        }
    }

    /// What it costs to end a page above a slug with so much left free.
    private long price(List<Slug> galley, int end, Length rest, Length reserve) {
        if (end == galley.size()) {
            return reserve.exceeds(rest) ? NO_RESERVE : 0;
        }
        int penalty = galley.get(end).penalty();
        return emptiness(rest) + (penalty >= Slug.NEVER ? FORBIDDEN : penalty);
    }

    /// What it costs to leave so much of a page empty.
    private long emptiness(Length rest) {
        long percent = Length.fraction(rest.sp(), 100, room.sp());
        return percent * percent;
    }

    private static void offer(
            @Nullable Break[] best, Break from, int end, long price, List<Slug> feet, int fitting) {
        long demerits = from.demerits() + price;
        Break rival = best[end];
        if (rival == null || demerits < rival.demerits()) {
            best[end] =
                    new Break(
                            from.end(),
                            end,
                            demerits,
                            List.copyOf(feet.subList(0, fitting)),
                            List.copyOf(feet.subList(fitting, feet.size())),
                            from);
        }
    }

    private List<Page> pages(List<Slug> galley, Break last) {
        List<Page> pages = new ArrayList<>();
        for (Break at = last; at != null && at.before() != null; at = at.before()) {
            List<Slug> body = new ArrayList<>(galley.get(at.start()).head());
            body.addAll(galley.subList(at.start(), at.end()));
            pages.add(new Page(body, at.feet()));
        }
        Collections.reverse(pages);
        List<Slug> carried = last.carried();
        while (!carried.isEmpty()) {
            int fitting = Math.max(1, footnotes.fitting(carried, room));
            pages.add(new Page(List.of(), carried.subList(0, fitting)));
            carried = carried.subList(fitting, carried.size());
        }
        if (pages.isEmpty()) {
            pages.add(new Page(List.of(), List.of()));
        }
        return List.copyOf(pages);
    }
}
