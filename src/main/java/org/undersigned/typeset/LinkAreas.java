package org.undersigned.typeset;

import org.undersigned.frame.Item;
import org.undersigned.frame.Target;
import org.undersigned.measure.Length;
import org.undersigned.measure.Rectangle;

import java.util.ArrayList;
import java.util.List;

/// The areas of one line that lead somewhere: out of the letter, or to a note.
///
/// @param strip the paragraph the line is of
/// @param citations know where the notes' numbers are
record LinkAreas(Strip strip, Citations citations, Words words) {

    /// One area for each link on a line, as wide as its words and as high as the line; several if
    /// other words stand within it, which happens where directions meet.
    ///
    /// @param runs the glyphs of the line, at their places, from left to right
    List<Item> on(List<Item.GlyphRun> runs, Look look) {
        List<Item.LinkArea> areas = new ArrayList<>();
        int open = Item.ARTIFACT;
        for (Item.GlyphRun run : runs) {
            if (!leads(run.content())) {
                open = Item.ARTIFACT;
            } else if (!run.glyphs().text().isBlank()) {
                Rectangle words = new Rectangle(run.x(), Length.ZERO, run.width(), look.leading());
                boolean goesOn = run.content() == open;
                open = run.content();
                areas.add(area(open, goesOn ? areas.removeLast().area().around(words) : words));
            }
        }
        return List.copyOf(areas);
    }

    private boolean leads(int content) {
        return strip.targets().containsKey(content) || strip.noteMarks().containsKey(content);
    }

    private Item.LinkArea area(int content, Rectangle area) {
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
