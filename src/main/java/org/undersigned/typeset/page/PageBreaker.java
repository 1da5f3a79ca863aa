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
/// chain with the fewest demerits ({@link PagePrice}) wins. Pages are ragged at the foot, so an
/// empty strip costs the square of its share of the page, in percent, and nothing is ever
/// stretched. A footnote stands on the page that cites it; one that cannot is divided, at a price,
/// and leaves the text its share of every page.
final class PageBreaker {

    /// How many lines of a note stand on the page that cites it.
    private static final int LEAST = 2;

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
            @Nullable Break before) {

        /// A page after it.
        ///
        /// @param all the slugs of notes that should stand on it
        /// @param fitting how many of them do
        Break followed(int to, long cost, List<Slug> all, int fitting) {
            return new Break(
                    end,
                    to,
                    demerits + cost,
                    List.copyOf(all.subList(0, fitting)),
                    List.copyOf(all.subList(fitting, all.size())),
                    this);
        }
    }

    /// Divides a galley.
    ///
    /// @param firstRoom what is still free on the page it begins on; less than a whole page if that
    ///   one is begun already, and then the first page may get nothing
    /// @param reserve what is to stay free below its end
    /// @return at least one page
    List<Page> divide(List<Slug> galley, Length firstRoom, Reserve reserve) {
        PagePrice price = new PagePrice(galley, room, reserve);
        Break here = best(galley, firstRoom, price);
        if (!room.exceeds(firstRoom)) {
            return pages(galley, here);
        }
        Break afresh = best(galley, room, price);
        if (here.demerits() <= afresh.demerits() + price.emptiness(firstRoom)) {
            return pages(galley, here);
        }
        List<Page> pages = new ArrayList<>();
        pages.add(new Page(List.of(), List.of()));
        pages.addAll(pages(galley, afresh));
        return pages;
    }

    private Break best(List<Slug> galley, Length firstRoom, PagePrice price) {
        @Nullable Break[] best = new @Nullable Break[galley.size() + 1];
        Break origin = new Break(0, 0, 0, List.of(), List.of(), null);
        best[0] = origin;
        for (int start = 0; start < galley.size(); start++) {
            Break from = best[start];
            if (from != null) {
                extend(galley, from, start == 0 ? firstRoom : room, price, best);
            }
        }
        Break last = best[galley.size()];
        return last != null ? last : origin;
    }

    /// Tries every page that can follow a break. Of the notes only the last that is cited on a page
    /// may be divided, and two of its lines stand there.
    private void extend(
            List<Slug> galley, Break from, Length free, PagePrice price, @Nullable Break[] best) {
        int start = from.end();
        boolean underway = room.exceeds(free);
        List<Slug> feet = new ArrayList<>(from.carried());
        int least = Math.min(1, feet.size());
        List<Slug> head = galley.get(start).head();
        Length height = Slug.heightOf(head);
        boolean offered = false;
        for (int at = start; at < galley.size(); at++) {
            Slug slug = galley.get(at);
            boolean atHead = at == start && !underway && head.isEmpty();
            height = height.plus(atHead ? slug.height() : slug.extent());
            List<Slug> cited = footnotes.citedBy(slug);
            least = cited.isEmpty() ? least : feet.size() + Math.min(LEAST, cited.size());
            feet.addAll(cited);
            Length rest = free.minus(height).minus(footnotes.height(feet));
            int fitting = feet.size();
            long cost = price.ending(at + 1, rest);
            if (rest.sp() < 0) {
                fitting = footnotes.fitting(feet, free.minus(height));
                if (fitting < Math.max(1, least)) {
                    break;
                }
                cost = price.dividing(at + 1, height);
            }
            offer(best, from.followed(at + 1, cost, feet, fitting), price);
            offered = true;
        }
        if (!offered) {
            int fitting = footnotes.fitting(feet, free);
            offer(best, from.followed(start + 1, OVERFULL, feet, fitting), price);
        }
    }

    /// Keeps a page if no other way to the same end promises as much.
    private static void offer(@Nullable Break[] best, Break next, PagePrice price) {
        Break rival = best[next.end()];
        if (rival == null || promise(next, price) < promise(rival, price)) {
            best[next.end()] = next;
        }
    }

    private static long promise(Break way, PagePrice price) {
        return way.demerits() + price.waiting(way.carried());
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
