package org.undersigned.typeset.page;

import org.undersigned.frame.Bookmark;
import org.undersigned.frame.Item;
import org.undersigned.frame.PackedItems;
import org.undersigned.measure.Length;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A page that is being made up. Heights count from the top of its type area.
final class OpenPage {

    private final TypeArea area;
    private final int number;
    private final List<Item> items = new ArrayList<>();
    private final List<Slug> feet = new ArrayList<>();
    private final List<Bookmark> bookmarks = new ArrayList<>();
    private Length used = Length.ZERO;

    /// @param number its index among the pages, from 0
    OpenPage(TypeArea area, int number) {
        this.area = area;
        this.number = number;
    }

    /// How far down it is filled.
    Length used() {
        return used;
    }

    boolean isEmpty() {
        return used.sp() == 0;
    }

    /// What is still free between text and footnotes.
    Length free(Footnotes footnotes) {
        return area.height().minus(used).minus(footnotes.height(feet));
    }

    /// Fills it down to a height.
    void fillTo(Length height) {
        used = used.max(height);
    }

    /// Puts a slug at a height.
    ///
    /// @param right how far from the left edge
    /// @return the height at which the slug ends
    Length put(Slug slug, Length right, Length height) {
        Length top = area.area().y().plus(height);
        items.addAll(Item.moved(slug.items(), area.area().x().plus(right), top));
        for (Mark mark : slug.marks()) {
            if (mark instanceof Mark.Heading(int level, String title)) {
                bookmarks.add(new Bookmark(level, title, number, top));
            }
        }
        return height.plus(slug.height());
    }

    /// Puts slugs one below the other.
    ///
    /// @param atHead whether the first stands at the head of page or column, without its space
    Length stack(List<Slug> slugs, Length right, Length height, boolean atHead) {
        Length at = height;
        boolean head = atHead;
        int row = Slug.NO_ROW;
        int rowStart = items.size();
        for (Slug slug : slugs) {
            if (slug.row() != row) {
                sortCells(row, rowStart);
                row = slug.row();
                rowStart = items.size();
            }
            at = put(slug, right, head ? at : at.plus(slug.space()));
            head = false;
        }
        sortCells(row, rowStart);
        return at;
    }

    /// Contents are numbered in reading order, and so cell by cell.
    private void sortCells(int row, int start) {
        if (row != Slug.NO_ROW) {
            items.subList(start, items.size()).sort(Comparator.comparingInt(Item::content));
        }
    }

    void addFeet(List<Slug> slugs) {
        feet.addAll(slugs);
    }

    List<Bookmark> bookmarks() {
        return bookmarks;
    }

    /// Everything on it in reading order, the footnotes at its foot.
    List<Item> finish(Footnotes footnotes) {
        if (!feet.isEmpty()) {
            Length top =
                    area.height().minus(footnotes.height(feet)).plus(footnotes.separator().space());
            Length below = put(footnotes.separator(), Length.ZERO, top);
            stack(feet, Length.ZERO, below, true);
            feet.clear();
        }
        return PackedItems.of(items);
    }
}
