package org.undersigned.letter.text;

import org.undersigned.letter.Block;
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
import org.undersigned.letter.Condition;
import org.undersigned.letter.Inline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Brings blocks into {@link Normal} form.
final class NormalBlocks {

    /// The largest number a list can begin with (CommonMark §5.2: nine digits).
    private static final int LARGEST = 999_999_999;

    private final Trace trace;
    private final NormalInlines inlines;

    NormalBlocks(Trace trace, Map<String, String> labels) {
        this.trace = trace;
        this.inlines = new NormalInlines(trace, labels);
    }

    List<Block> blocks(List<Block> blocks) {
        List<Block> fresh = new ArrayList<>();
        for (Block block : blocks) {
            block(block)
                    .ifPresent(normal -> {
                        trace.replaced(block, normal);
                        fresh.add(normal);
                    });
        }
        return fresh;
    }

    private Optional<Block> block(Block block) {
        return switch (block) {
            case Heading(int level, List<Inline> text) ->
                    Optional.of(new Heading(level, inlines.line(text)));
            case Paragraph(List<Inline> text) -> {
                List<Inline> words = inlines.paragraph(text);
                yield words.isEmpty() ? Optional.empty() : Optional.of(new Paragraph(words));
            }
            case BulletList(boolean tight, List<Item> old) -> {
                List<Item> items = items(old);
                yield items.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new BulletList(Looseness.tight(tight, items), items));
            }
            case OrderedList(int start, boolean tight, List<Item> old) -> {
                List<Item> items = items(old);
                int first = Math.clamp(start, 0, LARGEST);
                yield items.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new OrderedList(first, Looseness.tight(tight, items), items));
            }
            case Quote(List<Block> blocks) -> Optional.of(new Quote(blocks(blocks)));
            case CodeBlock(String info, String text) ->
                    Optional.of(new CodeBlock(Plain.stripped(info), Plain.code(text)));
            case Table table -> table(table);
            case ThematicBreak _ -> Optional.of(new ThematicBreak());
            case When(Condition condition, List<Block> then, List<Block> otherwise) ->
                    Optional.of(
                            new When(
                                    NormalInlines.condition(condition),
                                    blocks(then),
                                    blocks(otherwise)));
        };
    }

    private List<Item> items(List<Item> items) {
        return items.stream().map(item -> new Item(blocks(item.blocks()))).toList();
    }

    private Optional<Block> table(Table table) {
        int columns = table.columns().size();
        return columns == 0
                ? Optional.empty()
                : Optional.of(
                        new Table(
                                table.columns(),
                                row(table.header(), columns),
                                table.rows().stream().map(row -> row(row, columns)).toList()));
    }

    private List<Cell> row(List<Cell> cells, int columns) {
        List<Cell> row = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            List<Inline> text = column < cells.size() ? cells.get(column).text() : List.of();
            row.add(new Cell(inlines.line(text)));
        }
        return row;
    }
}
