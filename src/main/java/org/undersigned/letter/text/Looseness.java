package org.undersigned.letter.text;

import org.undersigned.letter.Block;
import org.undersigned.letter.Block.BulletList;
import org.undersigned.letter.Block.CodeBlock;
import org.undersigned.letter.Block.Heading;
import org.undersigned.letter.Block.Item;
import org.undersigned.letter.Block.OrderedList;
import org.undersigned.letter.Block.Paragraph;
import org.undersigned.letter.Block.Quote;
import org.undersigned.letter.Block.Table;
import org.undersigned.letter.Block.ThematicBreak;
import org.undersigned.letter.Block.When;

import java.util.List;

/// Whether a list is tight, as far as a text can say it.
///
/// A list is loose if a blank line stands between its items or between two blocks of an item
/// (CommonMark §5.3). So one with a single block is tight, and one with two paragraphs in an item
/// is loose, whatever was wished for.
final class Looseness {

    private Looseness() {}

    /// Whether a list with these items is read as tight.
    ///
    /// @param wished whether it should be
    static boolean tight(boolean wished, List<Item> items) {
        boolean apart = !wished && items.size() > 1;
        return !apart && items.stream().noneMatch(item -> hasGap(item.blocks(), wished));
    }

    /// Whether two blocks of a tight item need no blank line between them.
    static boolean join(Block first, Block second) {
        return switch (first) {
            case Heading _, ThematicBreak _, CodeBlock _ -> true;
            case Paragraph _ -> interruptsParagraph(second);
            case When _ -> true;
            case BulletList _, OrderedList _, Quote _, Table _ -> false;
        };
    }

    /// Whether a block needs a blank line between itself and the tag behind it.
    static boolean needsGap(Block last) {
        return switch (last) {
            case Heading _, ThematicBreak _, CodeBlock _, Paragraph _, When _ -> false;
            case BulletList _, OrderedList _, Quote _, Table _ -> true;
        };
    }

    private static boolean hasGap(List<Block> blocks, boolean tight) {
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean gap = i + 1 < blocks.size() && !(tight && join(block, blocks.get(i + 1)));
            if (gap && loosens(block)) {
                return true;
            }
            if (block instanceof When(var _, List<Block> then, List<Block> otherwise)
                    && (hasGapBefore(then, tight) || hasGapBefore(otherwise, tight))) {
                return true;
            }
        }
        return false;
    }

    /// The same for the branch of a condition, whose tags are blocks of the item too.
    private static boolean hasGapBefore(List<Block> branch, boolean tight) {
        boolean gap = !branch.isEmpty() && needsGap(branch.getLast()) && loosens(branch.getLast());
        return gap || hasGap(branch, tight);
    }

    private static boolean interruptsParagraph(Block block) {
        return switch (block) {
            case Heading _, Quote _, CodeBlock _, ThematicBreak _, When _ -> true;
            case BulletList(boolean _, List<Item> items) -> begins(items);
            case OrderedList(int start, boolean _, List<Item> items) -> start == 1 && begins(items);
            case Paragraph _, Table _ -> false;
        };
    }

    /// Whether there are words in the first line of a list.
    private static boolean begins(List<Item> items) {
        return !items.getFirst().blocks().isEmpty();
    }

    /// Whether a blank line behind a block makes the list around it loose: only one that ends a
    /// paragraph, an item or a code block does for commonmark-java.
    private static boolean loosens(Block block) {
        return switch (block) {
            case Paragraph _, CodeBlock _ -> true;
            case Heading _, ThematicBreak _, Table _, When _ -> false;
            case BulletList(boolean _, List<Item> items) -> loosens(items.getLast());
            case OrderedList(int _, boolean _, List<Item> items) -> loosens(items.getLast());
            case Quote(List<Block> blocks) ->
                    !blocks.isEmpty()
                            && !(blocks.getLast() instanceof CodeBlock)
                            && loosens(blocks.getLast());
        };
    }

    private static boolean loosens(Item item) {
        return item.blocks().isEmpty() || loosens(item.blocks().getLast());
    }
}
