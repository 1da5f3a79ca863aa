package org.undersigned.typeset;

import org.undersigned.frame.Item;
import org.undersigned.frame.Target;
import org.undersigned.measure.Length;
import org.undersigned.measure.Rectangle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The areas of one line that lead somewhere: out of the letter, or to a note.
///
/// @param strip the paragraph the line is of
/// @param citations know where the notes' numbers are
record LinkAreas(Strip strip, Citations citations, Words words) {

    /// One area for each link on a line, as wide as its words and as high as the line.
    ///
    /// @param runs the glyphs of the line, at their places
    List<Item> on(List<Item.GlyphRun> runs, Look look) {
        Map<Integer, Rectangle> areas = new LinkedHashMap<>();
        for (Item.GlyphRun run : runs) {
            if (!run.glyphs().text().isBlank() && leads(run.content())) {
                Rectangle area = new Rectangle(run.x(), Length.ZERO, run.width(), look.leading());
                areas.merge(run.content(), area, Rectangle::around);
            }
        }
        List<Item> items = new ArrayList<>();
        areas.forEach((content, area) -> items.add(item(content, area)));
        return items;
    }

    private boolean leads(int content) {
        return strip.targets().containsKey(content) || strip.noteMarks().containsKey(content);
    }

    private Item item(int content, Rectangle area) {
        Integer note = strip.noteMarks().get(content);
        if (note != null) {
            Target label = new Target.Place(citations.label(note).number());
            return new Item.LinkArea(area, label, words.note(note), content);
        }
        Strip.Target target = strip.targets().get(content);
        if (target == null) {
            throw new IllegalStateException("content " + content + " leads nowhere");
        }
        return new Item.LinkArea(
                area, new Target.Address(target.address()), target.description(), content);
    }
}
