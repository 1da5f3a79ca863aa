package org.undersigned.typeset;

import org.undersigned.frame.Item;
import org.undersigned.letter.Block;
import org.undersigned.measure.Length;
import org.undersigned.merge.Passage;
import org.undersigned.merge.Phrase;
import org.undersigned.typeset.page.Slug;

import java.util.List;
import java.util.regex.Pattern;

/// Where the lines of a cell stand in its column.
record Alignment(Block.Alignment alignment) {

    private static final Pattern NUMBER = Pattern.compile("[^\\p{L}]*\\p{N}[^\\p{L}]*");
    private static final Pattern NOTHING = Pattern.compile("[\\s\\p{Pd}]*");

    /// What a column of a table wants: figures stand below each other by their ends if the letter
    /// does not say otherwise.
    static Alignment of(Passage.Tabular table, int column) {
        Block.Alignment wanted = table.columns().get(column);
        boolean figures = wanted == Block.Alignment.START && hasFiguresOnly(table, column);
        return new Alignment(figures ? Block.Alignment.END : wanted);
    }

    private static boolean hasFiguresOnly(Passage.Tabular table, int column) {
        List<String> cells =
                table.rows().stream()
                        .map(row -> text(row.get(column)))
                        .filter(text -> !NOTHING.matcher(text).matches())
                        .toList();
        return !cells.isEmpty() && cells.stream().allMatch(it -> NUMBER.matcher(it).matches());
    }

    private static String text(List<Phrase> cell) {
        StringBuilder text = new StringBuilder();
        for (Phrase phrase : cell) {
            if (phrase instanceof Phrase.Words words) {
                text.append(words.text());
            }
        }
        return text.toString();
    }

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
