package org.undersigned.typeset.page;

import org.undersigned.frame.Item;
import org.undersigned.frame.PackedItems;
import org.undersigned.measure.Length;

import java.util.ArrayList;
import java.util.List;

/// One line of type, or whatever else is not divided: a row of a table, a letterhead, a rule.
///
/// @param space what is left free above it; vanishes at the head of a page or column
/// @param penalty what it costs to end a page just above it: 0 is free, {@link #NEVER} is done only
///   when there is no other way
/// @param height its extent from top to bottom
/// @param items what it prints; from its top and from the left edge of the type area
/// @param marks what else the page must know of it
public record Slug(Length space, int penalty, Length height, List<Item> items, List<Mark> marks) {

    /// A penalty that keeps two slugs together unless nothing else fits (TeX's 10000).
    public static final int NEVER = 10_000;

    static final int NO_ROW = -1;

    public Slug {
        items = PackedItems.of(items);
        marks = List.copyOf(marks);
    }

    /// The same slug with another space above it.
    public Slug below(Length newSpace) {
        return new Slug(newSpace, penalty, height, items, marks);
    }

    /// The same slug with a penalty at least as high.
    public Slug keptBy(int newPenalty) {
        return new Slug(space, Math.max(penalty, newPenalty), height, items, marks);
    }

    /// The same slug, with room below it if it is less high.
    public Slug atLeast(Length other) {
        return new Slug(space, penalty, height.max(other), items, marks);
    }

    /// The same slug, so high and no higher.
    public Slug tall(Length newHeight) {
        return new Slug(space, penalty, newHeight, items, marks);
    }

    /// The same slug, what it prints further down.
    public Slug shifted(Length down) {
        List<Item> moved = items.stream().map(item -> item.moved(Length.ZERO, down)).toList();
        return new Slug(space, penalty, height, moved, marks);
    }

    /// The same slug further right.
    public Slug indented(Length indent) {
        if (indent.sp() == 0) {
            return this;
        }
        List<Item> moved = Item.moved(items, indent, Length.ZERO);
        return new Slug(space, penalty, height, moved, marks);
    }

    /// The same slug with more on it.
    public Slug with(List<? extends Item> before) {
        List<Item> all = new ArrayList<>(before);
        all.addAll(items);
        return new Slug(space, penalty, height, all, marks);
    }

    /// Slugs one below the other as a single one, which is never divided; an empty one if there are
    /// none.
    public static Slug solid(List<Slug> slugs) {
        if (slugs.isEmpty()) {
            return new Slug(Length.ZERO, 0, Length.ZERO, List.of(), List.of());
        }
        Slug first = slugs.getFirst();
        List<Item> items = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        Length top = first.space.negated();
        for (Slug slug : slugs) {
            Length at = top.plus(slug.space);
            items.addAll(Item.moved(slug.items, Length.ZERO, at));
            marks.addAll(slug.marks);
            top = at.plus(slug.height);
        }
        return new Slug(first.space, first.penalty, top, items, marks);
    }

    /// This slug and another at the same height, as one; it is as high as the higher.
    public Slug beside(Slug other) {
        List<Item> allItems = new ArrayList<>(items);
        allItems.addAll(other.items);
        List<Mark> allMarks = new ArrayList<>(marks);
        allMarks.addAll(other.marks);
        return new Slug(
                space,
                Math.max(penalty, other.penalty),
                height.max(other.height),
                allItems,
                allMarks);
    }

    /// The same slug with something more for its page to know.
    public Slug marked(Mark mark) {
        List<Mark> all = new ArrayList<>(marks);
        all.add(mark);
        return new Slug(space, penalty, height, items, all);
    }

    /// The number of the row it is a line of, or −1 for none.
    int row() {
        for (Mark mark : marks) {
            if (mark instanceof Mark.OfRow(int row)) {
                return row;
            }
        }
        return NO_ROW;
    }

    /// What is set above it if a page begins with it.
    List<Slug> head() {
        for (Mark mark : marks) {
            if (mark instanceof Mark.Continues(List<Slug> head)) {
                return head;
            }
        }
        return List.of();
    }

    /// Space and height together.
    Length extent() {
        return space.plus(height);
    }

    /// The height of a stack of slugs whose first space vanishes.
    public static Length heightOf(List<Slug> slugs) {
        return slugs.isEmpty() ? Length.ZERO : extentOf(slugs).minus(slugs.getFirst().space());
    }

    /// The height of a stack of slugs with the space above the first.
    public static Length extentOf(List<Slug> slugs) {
        long sum = 0;
        for (Slug slug : slugs) {
            sum += slug.space.sp() + slug.height.sp();
        }
        return new Length(sum);
    }
}
