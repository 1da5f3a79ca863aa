package org.undersigned.letter.text;

import org.undersigned.letter.Block;
import org.undersigned.letter.Block.Alignment;
import org.undersigned.letter.Block.BulletList;
import org.undersigned.letter.Block.Cell;
import org.undersigned.letter.Block.CodeBlock;
import org.undersigned.letter.Block.Heading;
import org.undersigned.letter.Block.Item;
import org.undersigned.letter.Block.OrderedList;
import org.undersigned.letter.Block.Paragraph;
import org.undersigned.letter.Block.Quote;
import org.undersigned.letter.Block.Table;
import org.undersigned.letter.Block.ThematicBreak;
import org.undersigned.letter.Block.When;
import org.undersigned.letter.Letter.Note;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Pattern;

/// Writes blocks in {@link Normal} form as lines of CommonMark.
final class BlockWriter {

    private static final int LARGEST = 999_999_999;

    /// Underscores, because asterisks behind the asterisk of an item would be one rule with it.
    private static final String RULE = "___";

    /// A line that would be a rule instead of items within items.
    private static final Pattern DASHES = Pattern.compile("-( -){2,}");

    private static final Pattern LAST_HASH = Pattern.compile("(?:(?<=\\s)|^)(#*)#$");

    /// How blocks are spaced.
    private enum Spacing {
        /// A blank line between any two.
        APART,
        /// The same, within an item.
        LOOSE_ITEM,
        /// None where it can be done without, within an item.
        TIGHT_ITEM
    }

    /// The lines of a letter's text.
    static List<String> write(List<Block> blocks) {
        return new BlockWriter().blocks(blocks, Spacing.APART);
    }

    /// The lines of a footnote.
    static List<String> write(Note note) {
        return indented(
                "[^" + note.label() + "]: ",
                "    ",
                new BlockWriter().blocks(note.blocks(), Spacing.APART));
    }

    private List<String> blocks(List<Block> blocks, Spacing spacing) {
        List<String> lines = new ArrayList<>();
        boolean otherMarker = false;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            otherMarker = i > 0 && !otherMarker && sameKind(blocks.get(i - 1), block);
            if (i > 0
                    && !(spacing == Spacing.TIGHT_ITEM
                            && Looseness.join(blocks.get(i - 1), block))) {
                lines.add("");
            }
            lines.addAll(block(block, spacing, otherMarker));
        }
        return lines;
    }

    private static boolean sameKind(Block first, Block second) {
        return (first instanceof BulletList && second instanceof BulletList)
                || (first instanceof OrderedList && second instanceof OrderedList);
    }

    private List<String> block(Block block, Spacing spacing, boolean otherMarker) {
        return switch (block) {
            case Heading(int level, var text) -> List.of(heading(level, InlineWriter.write(text)));
            case Paragraph(var text) ->
                    LineStart.escaped(InlineWriter.write(text)).lines().toList();
            case BulletList(boolean tight, List<Item> items) ->
                    bullets(tight, items, otherMarker ? '+' : '-');
            case OrderedList(int start, boolean tight, List<Item> items) ->
                    numbers(start, tight, items, otherMarker ? ')' : '.');
            case Quote(List<Block> blocks) ->
                    indented("> ", "> ", blocks(blocks, Spacing.APART)).stream()
                            .map(line -> line.isEmpty() ? ">" : line)
                            .toList();
            case CodeBlock(String info, String text) -> code(info, text);
            case Table table -> table(table);
            case ThematicBreak _ -> List.of(RULE);
            case When when -> when(when, spacing);
        };
    }

    private static String heading(int level, String text) {
        String closed = LAST_HASH.matcher(text).replaceAll("$1\\\\#");
        return closed.isEmpty() ? "#".repeat(level) : "#".repeat(level) + " " + closed;
    }

    private List<String> bullets(boolean tight, List<Item> items, char marker) {
        List<String> lines = list(tight, items, _ -> marker + " ");
        return lines.stream().anyMatch(line -> DASHES.matcher(line).matches())
                ? list(tight, items, _ -> "* ")
                : lines;
    }

    private List<String> numbers(int start, boolean tight, List<Item> items, char delimiter) {
        return list(tight, items, index -> Math.min(LARGEST, start + index) + "" + delimiter + " ");
    }

    private List<String> list(boolean tight, List<Item> items, IntFunction<String> marker) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            if (i > 0 && !tight) {
                lines.add("");
            }
            Spacing spacing = tight ? Spacing.TIGHT_ITEM : Spacing.LOOSE_ITEM;
            String mark = marker.apply(i);
            lines.addAll(
                    indented(
                            mark,
                            " ".repeat(mark.length()),
                            blocks(items.get(i).blocks(), spacing)));
        }
        return lines;
    }

    private List<String> when(When when, Spacing spacing) {
        List<String> lines = new ArrayList<>();
        lines.add(TagWriter.opening(when.condition()));
        branch(when.then(), spacing, lines);
        if (!when.otherwise().isEmpty()) {
            lines.add(TagWriter.ELSE);
            branch(when.otherwise(), spacing, lines);
        }
        lines.add(TagWriter.END_IF);
        return lines;
    }

    private void branch(List<Block> blocks, Spacing spacing, List<String> lines) {
        lines.addAll(blocks(blocks, spacing));
        if (spacing != Spacing.APART && !blocks.isEmpty() && Looseness.needsGap(blocks.getLast())) {
            lines.add("");
        }
    }

    private static List<String> code(String info, String text) {
        char fence = info.indexOf('`') < 0 ? '`' : '~';
        String ticks =
                String.valueOf(fence).repeat(Math.max(3, Escapes.longestRun(text, fence) + 1));
        List<String> lines = new ArrayList<>();
        lines.add(ticks + Escapes.info(info));
        lines.addAll(List.of(text.split("\n", -1)));
        lines.set(lines.size() - 1, ticks);
        return lines;
    }

    private static List<String> table(Table table) {
        List<String> lines = new ArrayList<>();
        lines.add(row(table.header()));
        StringBuilder rule = new StringBuilder("|");
        for (Alignment alignment : table.columns()) {
            rule.append(
                    switch (alignment) {
                        case START -> " --- |";
                        case CENTER -> " :-: |";
                        case END -> " --: |";
                    });
        }
        lines.add(rule.toString());
        table.rows().forEach(row -> lines.add(row(row)));
        return lines;
    }

    private static String row(List<Cell> cells) {
        StringBuilder row = new StringBuilder("|");
        for (Cell cell : cells) {
            String text = InlineWriter.write(cell.text()).replace("|", "\\|");
            row.append(' ').append(text).append(text.isEmpty() ? "|" : " |");
        }
        return row.toString();
    }

    private static List<String> indented(String first, String others, List<String> lines) {
        List<String> indented = new ArrayList<>();
        indented.add(lines.isEmpty() ? first.stripTrailing() : first + lines.getFirst());
        lines.stream()
                .skip(1)
                .map(line -> line.isEmpty() ? others.stripTrailing() : others + line)
                .forEach(indented::add);
        return indented;
    }
}
