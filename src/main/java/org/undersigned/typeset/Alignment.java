package org.undersigned.typeset;

import org.undersigned.frame.Item;
import org.undersigned.letter.Block;
import org.undersigned.measure.Length;
import org.undersigned.typeset.page.Slug;

import java.util.List;

/// Moves the lines of a cell to where its column wants them.
record Alignment(Block.Alignment alignment) {

    /// @param left the column's left edge
    /// @param width the column's width
    List<Slug> align(List<Slug> lines, Length left, Length width) {
        return switch (alignment) {
            case START -> lines;
            case CENTER ->
                    lines.stream()
                            .map(line -> line.indented(free(line, left, width).half()))
                            .toList();
            case END -> lines.stream().map(line -> line.indented(free(line, left, width))).toList();
        };
    }

    private static Length free(Slug line, Length left, Length width) {
        Length end = left;
        for (Item item : line.items()) {
            if (item instanceof Item.GlyphRun run && !run.glyphs().text().isBlank()) {
                end = end.max(run.x().plus(run.width()));
            }
        }
        return width.minus(end.minus(left)).max(Length.ZERO);
    }
}
