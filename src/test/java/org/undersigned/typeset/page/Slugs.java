package org.undersigned.typeset.page;

import org.undersigned.frame.Ink;
import org.undersigned.frame.Item;
import org.undersigned.measure.Length;
import org.undersigned.measure.Paper;
import org.undersigned.measure.Rectangle;

import java.util.ArrayList;
import java.util.List;

/// Slugs to make pages of: each prints a rule as wide as its number, so that it is known again on a
/// page.
final class Slugs {

    /// An area of 100 × 100 points whose corner stands at 10, 20.
    static final TypeArea HUNDRED =
            new TypeArea(
                    Paper.LETTER,
                    new Rectangle(
                            Length.points(10),
                            Length.points(20),
                            Length.points(100),
                            Length.points(100)));

    static final Footnotes NO_NOTES =
            new Footnotes(List.of(), new Slug(Length.ZERO, 0, Length.ZERO, List.of(), List.of()));

    private Slugs() {}

    /// A line of ten points.
    static Slug line(int number) {
        return line(number, 0);
    }

    static Slug line(int number, int penalty, Mark... marks) {
        return new Slug(
                Length.ZERO, penalty, Length.points(10), List.of(bar(number)), List.of(marks));
    }

    static List<Slug> lines(int from, int to) {
        List<Slug> lines = new ArrayList<>();
        for (int number = from; number <= to; number++) {
            lines.add(line(number));
        }
        return lines;
    }

    /// A paragraph whose first and last lines do not stand alone.
    static List<Slug> paragraph(int from, int to) {
        List<Slug> lines = new ArrayList<>();
        for (int number = from; number <= to; number++) {
            boolean lonely = number == from + 1 || number == to;
            lines.add(line(number, number > from && lonely ? Slug.NEVER : 0));
        }
        return lines;
    }

    static Footnotes notes(List<List<Slug>> notes) {
        Slug separator =
                new Slug(Length.points(5), 0, Length.points(5), List.of(bar(999)), List.of());
        return new Footnotes(notes, separator);
    }

    private static Item bar(int number) {
        Rectangle area =
                new Rectangle(Length.ZERO, Length.ZERO, Length.points(number), Length.points(1));
        return new Item.Rule(area, Ink.BLACK);
    }

    /// The numbers of the slugs of a page's body.
    static List<Integer> numbers(List<Slug> slugs) {
        return slugs.stream().map(slug -> number(slug.items().getFirst())).toList();
    }

    static int number(Item item) {
        return (int) ((Item.Rule) item).area().width().toPoints();
    }

    /// `number@x,y` for each item of a page.
    static List<String> dump(List<Item> page) {
        return page.stream().map(Slugs::dump).toList();
    }

    private static String dump(Item item) {
        Rectangle area = ((Item.Rule) item).area();
        return number(item) + "@" + (int) area.x().toPoints() + "," + (int) area.y().toPoints();
    }
}
