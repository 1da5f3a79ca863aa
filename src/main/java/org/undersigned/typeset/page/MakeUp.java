package org.undersigned.typeset.page;

import org.undersigned.frame.Bookmark;
import org.undersigned.frame.Item;
import org.undersigned.measure.Length;

import java.util.ArrayList;
import java.util.List;

/// Makes up pages: puts galleys and columns on sheets, one below the other.
///
/// ```java
/// MakeUp makeUp = new MakeUp(area, footnotes);
/// makeUp.text(body, reserve);
/// makeUp.columns(signers, space, heightOfTail);
/// makeUp.text(tail, Reserve.NONE);
/// List<List<Item>> pages = makeUp.pages();
/// ```
public final class MakeUp {

    private final TypeArea area;
    private final Footnotes footnotes;
    private final PageBreaker breaker;
    private final List<List<Item>> finished = new ArrayList<>();
    private final List<Bookmark> bookmarks = new ArrayList<>();
    private OpenPage page;

    public MakeUp(TypeArea area, Footnotes footnotes) {
        this.area = area;
        this.footnotes = footnotes;
        this.breaker = new PageBreaker(footnotes, area.height());
        this.page = new OpenPage(area, 0);
    }

    /// Adds a galley below what stands already.
    ///
    /// @param reserve what should stay free below its end
    public void text(List<Slug> galley, Reserve reserve) {
        if (galley.isEmpty()) {
            return;
        }
        List<Page> divided = breaker.divide(galley, page.free(footnotes), reserve);
        for (int index = 0; index < divided.size(); index++) {
            if (index > 0) {
                turn();
            }
            page.fillTo(
                    page.stack(
                            divided.get(index).body(), Length.ZERO, page.used(), page.isEmpty()));
            page.addFeet(divided.get(index).feet());
        }
    }

    /// Adds columns below what stands already; on the last page they are balanced.
    ///
    /// @param space what is left free above them, but not at the head of a page
    /// @param tail what must stay free below their end for what follows
    public void columns(Columns columns, Length space, Length tail) {
        int next = 0;
        while (next < columns.entries().size()) {
            Length top = page.isEmpty() ? Length.ZERO : page.used().plus(space);
            Length height = page.free(footnotes).minus(top.minus(page.used()));
            List<Integer> heads = columns.divide(next, height, tail);
            List<Slug> continued = columns.continued(next);
            if (heads.getLast() == next && page.isEmpty()) {
                heads = columns.forced(next);
                continued = List.of();
            }
            set(columns, heads, continued, top);
            next = heads.getLast();
            if (next < columns.entries().size()) {
                turn();
            }
        }
    }

    private void set(Columns columns, List<Integer> heads, List<Slug> continued, Length top) {
        for (int column = 0; column < columns.count(); column++) {
            Length right = columns.pitch().times(column);
            boolean goesOn = column == 0 && !continued.isEmpty();
            Length at = goesOn ? page.stack(continued, right, top, true) : top;
            for (int entry = heads.get(column); entry < heads.get(column + 1); entry++) {
                List<Slug> lines = columns.entries().get(entry).lines();
                boolean head = entry == heads.get(column) && !goesOn;
                at = page.stack(lines, right, at, head);
                page.fillTo(at);
            }
        }
    }

    /// Nothing comes to a page any more once the next one is begun.
    private void turn() {
        finished.add(page.finish(footnotes));
        bookmarks.addAll(page.bookmarks());
        page = new OpenPage(area, finished.size());
    }

    /// What stands on each page, in reading order, footnotes last.
    public List<List<Item>> pages() {
        List<List<Item>> pages = new ArrayList<>(finished);
        pages.add(page.finish(footnotes));
        return List.copyOf(pages);
    }

    /// Where the headings came to stand.
    public List<Bookmark> bookmarks() {
        List<Bookmark> all = new ArrayList<>(bookmarks);
        all.addAll(page.bookmarks());
        return List.copyOf(all);
    }
}
