package org.undersigned.typeset;

import org.undersigned.font.Direction;
import org.undersigned.frame.Item;
import org.undersigned.measure.Length;
import org.undersigned.measure.Paper;
import org.undersigned.measure.Rectangle;
import org.undersigned.typeset.page.Mark;
import org.undersigned.typeset.page.Slug;

import java.util.List;

/// Turns the pages of a letter that is read from right to left.
///
/// Until here everything is counted from the edge where lines begin, so that nothing else need know
/// which one it is; on a sheet all is counted from the left. What stands behind the text keeps its
/// place, for it is counted from the left already.
final class Facing {

    private Facing() {}

    /// @param items counted from the edge of the paper where lines begin
    static List<Item> turned(List<Item> items, Direction direction, Paper paper) {
        return switch (direction) {
            case LEFT_TO_RIGHT -> items;
            case RIGHT_TO_LEFT -> turned(items, paper.width());
        };
    }

    /// What is read the other way than its letter, and so was counted from the other edge, counted
    /// as the letter is.
    static Galley turned(Galley galley, Direction direction, Job job, Measure measure) {
        if (direction == job.direction()) {
            return galley;
        }
        Length across = measure.left().times(2).plus(measure.width());
        return new Galley(
                galley.slugs().stream().map(slug -> turned(slug, across)).toList(), galley.nodes());
    }

    private static Slug turned(Slug slug, Length across) {
        List<Mark> marks = slug.marks().stream().map(mark -> turned(mark, across)).toList();
        List<Item> items = turned(slug.items(), across);
        return new Slug(slug.space(), slug.penalty(), slug.height(), items, marks);
    }

    private static Mark turned(Mark mark, Length across) {
        return switch (mark) {
            case Mark.NoteCited _, Mark.Heading _, Mark.OfRow _ -> mark;
            case Mark.Continues(List<Slug> head) ->
                    new Mark.Continues(head.stream().map(slug -> turned(slug, across)).toList());
        };
    }

    /// @param across from the edge from which they are counted to the one from which they are to be
    private static List<Item> turned(List<Item> items, Length across) {
        return items.stream().map(item -> turned(item, across)).toList();
    }

    private static Item turned(Item item, Length across) {
        return switch (item) {
            case Item.GlyphRun run -> moved(run, run.x(), run.width(), across);
            case Item.Rule(Rectangle area, var _) -> moved(item, area.x(), area.width(), across);
            case Item.Image(Rectangle area, var _, int _) ->
                    moved(item, area.x(), area.width(), across);
            case Item.LinkArea(Rectangle area, _, _, _) ->
                    moved(item, area.x(), area.width(), across);
            case Item.Field(Rectangle area, _, _, _, _) ->
                    moved(item, area.x(), area.width(), across);
            case Item.Watermark _ -> item;
        };
    }

    private static Item moved(Item item, Length x, Length width, Length across) {
        return item.moved(across.minus(x).minus(width).minus(x), Length.ZERO);
    }
}
