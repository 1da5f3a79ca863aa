package org.undersigned.pdf;

import org.undersigned.frame.Item;

import java.util.ArrayList;
import java.util.List;

/// The items of a page by lines, as those see them who read the page: what stands side by side on
/// one baseline, the raised marks of notes included. Other items go with the line before them.
final class PageLines {

    private PageLines() {}

    static List<List<Item>> of(List<Item> items) {
        List<List<Item>> lines = new ArrayList<>();
        List<Item> line = new ArrayList<>();
        for (Item item : items) {
            if (item instanceof Item.GlyphRun run && !continues(line, run)) {
                lines.add(line);
                line = new ArrayList<>();
            }
            line.add(item);
        }
        lines.add(line);
        return lines;
    }

    private static boolean continues(List<Item> line, Item.GlyphRun run) {
        for (Item item : line.reversed()) {
            if (item instanceof Item.GlyphRun last) {
                long em = Math.max(last.size().sp(), run.size().sp());
                long lift = Math.abs(run.baseline().sp() - last.baseline().sp());
                long gap = run.x().sp() - last.x().plus(last.width()).sp();
                return 2 * lift < em && Math.abs(gap) < em;
            }
        }
        return true;
    }
}
