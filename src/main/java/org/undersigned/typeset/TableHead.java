package org.undersigned.typeset;

import org.undersigned.frame.Item;
import org.undersigned.measure.Length;
import org.undersigned.typeset.page.Mark;
import org.undersigned.typeset.page.Slug;

import java.util.ArrayList;
import java.util.List;

/// The header of a table where it is set once more, above the rows on a further page. There it is
/// an artifact: the structure has it once.
final class TableHead {

    /// A header of more slugs than this, its rule included, is not repeated.
    private static final int TALLEST = 2;

    private TableHead() {}

    /// A header to be repeated; nothing if it would take too much of every page.
    ///
    /// @param header the header where it stands first, and its rule
    static List<Slug> again(List<Slug> header) {
        return header.size() > TALLEST
                ? List.of()
                : header.stream().map(TableHead::artifact).toList();
    }

    private static Slug artifact(Slug slug) {
        List<Item> items = new ArrayList<>();
        for (Item item : slug.items()) {
            switch (item) {
                case Item.GlyphRun run -> items.add(run.asArtifact());
                case Item.Rule rule -> items.add(rule);
                case Item.Image _, Item.LinkArea _, Item.Watermark _, Item.Field _ -> {}
            }
        }
        return new Slug(slug.space(), Slug.NEVER, slug.height(), items, List.of());
    }

    /// The header to be set above a line, so that the line stands as far below it as a row that
    /// begins does.
    static List<Slug> before(Slug line, List<Slug> header, Length space) {
        if (header.isEmpty() || !space.exceeds(line.space())) {
            return header;
        }
        List<Slug> lower = new ArrayList<>(header);
        Slug last = lower.removeLast();
        Length height = last.height().plus(space).minus(line.space());
        lower.add(new Slug(last.space(), last.penalty(), height, last.items(), last.marks()));
        return lower;
    }

    /// A slug that wants this header above it at the head of a page.
    static Slug above(Slug slug, List<Slug> header) {
        return header.isEmpty() ? slug : slug.marked(new Mark.Continues(header));
    }
}
