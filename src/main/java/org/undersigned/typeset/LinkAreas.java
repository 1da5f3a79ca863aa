package org.undersigned.typeset;

import org.undersigned.frame.Item;
import org.undersigned.measure.Length;
import org.undersigned.measure.Rectangle;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The areas of one line that lead somewhere.
final class LinkAreas {

    private LinkAreas() {}

    /// One area for each link on a line, as wide as its words and as high as the line.
    ///
    /// @param runs the glyphs of the line, at their places
    static List<Item> on(List<Item.GlyphRun> runs, Strip strip, Look look) {
        Map<Integer, Rectangle> areas = new LinkedHashMap<>();
        for (Item.GlyphRun run : runs) {
            if (strip.targets().containsKey(run.content()) && !run.glyphs().text().isBlank()) {
                Rectangle words = new Rectangle(run.x(), Length.ZERO, run.width(), look.leading());
                areas.merge(run.content(), words, LinkAreas::spanning);
            }
        }
        return areas.entrySet().stream().map(area -> item(area, strip)).toList();
    }

    private static Rectangle spanning(Rectangle first, Rectangle last) {
        return new Rectangle(first.x(), first.y(), last.right().minus(first.x()), first.height());
    }

    private static Item item(Map.Entry<Integer, Rectangle> area, Strip strip) {
        Strip.Target target = strip.targets().get(area.getKey());
        if (target == null) {
            throw new IllegalStateException("content " + area.getKey() + " leads nowhere");
        }
        return new Item.LinkArea(
                area.getValue(), target.address(), target.description(), area.getKey());
    }
}
