package org.undersigned.typeset;

import org.undersigned.font.Direction;
import org.undersigned.frame.Item;
import org.undersigned.measure.Length;
import org.undersigned.measure.Paper;
import org.undersigned.measure.Rectangle;

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
            case RIGHT_TO_LEFT -> items.stream().map(item -> turned(item, paper.width())).toList();
        };
    }

    private static Item turned(Item item, Length paper) {
        return switch (item) {
            case Item.GlyphRun run -> moved(run, run.x(), run.width(), paper);
            case Item.Rule(Rectangle area, var _) -> moved(item, area.x(), area.width(), paper);
            case Item.Image(Rectangle area, var _, int _) ->
                    moved(item, area.x(), area.width(), paper);
            case Item.LinkArea(Rectangle area, _, _, _) ->
                    moved(item, area.x(), area.width(), paper);
            case Item.Watermark _ -> item;
        };
    }

    private static Item moved(Item item, Length x, Length width, Length paper) {
        return item.moved(paper.minus(x).minus(width).minus(x), Length.ZERO);
    }
}
