package org.undersigned.typeset;

import org.undersigned.frame.Item;
import org.undersigned.measure.Length;
import org.undersigned.measure.Rectangle;

import java.util.ArrayList;
import java.util.List;

/// The areas of one line that lead somewhere.
final class LinkAreas {

    private LinkAreas() {}

    /// One area for each link on a line, as wide as its words and as high as the line; several if
    /// other words stand within it, which happens where directions meet.
    ///
    /// @param runs the glyphs of the line, at their places, from left to right
    static List<Item> on(List<Item.GlyphRun> runs, Strip strip, Look look) {
        List<Item.LinkArea> areas = new ArrayList<>();
        int open = Item.ARTIFACT;
        for (Item.GlyphRun run : runs) {
            Strip.Target target = strip.targets().get(run.content());
            if (target == null) {
                open = Item.ARTIFACT;
            } else if (!run.glyphs().text().isBlank()) {
                Rectangle words = new Rectangle(run.x(), Length.ZERO, run.width(), look.leading());
                boolean goesOn = run.content() == open;
                open = run.content();
                areas.add(
                        new Item.LinkArea(
                                goesOn ? spanning(areas.removeLast().area(), words) : words,
                                target.address(),
                                target.description(),
                                open));
            }
        }
        return List.copyOf(areas);
    }

    private static Rectangle spanning(Rectangle one, Rectangle other) {
        Length x = one.x().min(other.x());
        return new Rectangle(x, one.y(), one.right().max(other.right()).minus(x), one.height());
    }
}
