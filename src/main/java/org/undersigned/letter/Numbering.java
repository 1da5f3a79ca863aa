package org.undersigned.letter;

import java.util.IdentityHashMap;
import java.util.List;

/// How the blocks of a letter are numbered and the characters in them counted, so that what is on a
/// page can be led back to the text.
///
/// Blocks are counted from 0 in reading order: through the whole body, then through the footnotes
/// in the order of their definitions. Blocks within blocks count too, and so do branches that are
/// not taken and notes that are not cited. The lines of the front matter that are printed have
/// numbers of their own, below 0.
public final class Numbering {

    /// What no text of the letter says.
    public static final int NONE = -1;

    /// The title, where it is printed for want of a subject.
    public static final int TITLE = -2;

    public static final int SUBJECT = -3;

    public static final int SALUTATION = -4;

    public static final int CLOSING = -5;

    private final IdentityHashMap<Block, Integer> numbers = new IdentityHashMap<>();
    private int next;

    private Numbering() {}

    public static Numbering of(Letter letter) {
        Numbering numbering = new Numbering();
        numbering.count(letter.body());
        letter.notes().forEach(note -> numbering.count(note.blocks()));
        return numbering;
    }

    private void count(List<Block> blocks) {
        for (Block block : blocks) {
            numbers.putIfAbsent(block, next++);
            switch (block) {
                case Block.BulletList list -> list.items().forEach(item -> count(item.blocks()));
                case Block.OrderedList list -> list.items().forEach(item -> count(item.blocks()));
                case Block.Quote quote -> count(quote.blocks());
                case Block.When when -> {
                    count(when.then());
                    count(when.otherwise());
                }
                case Block.Heading _, Block.Paragraph _, Block.CodeBlock _ -> {}
                case Block.Table _, Block.ThematicBreak _ -> {}
            }
        }
    }

    /// The number of this very block.
    ///
    /// @throws IllegalArgumentException if the letter does not hold it
    public int of(Block block) {
        Integer number = numbers.get(block);
        if (number == null) {
            throw new IllegalArgumentException("not in this letter: " + block);
        }
        return number;
    }

    /// How many characters (UTF-16) an inline counts within its block: its text's, in every branch,
    /// and one for everything that is not text.
    public static int length(Inline inline) {
        return switch (inline) {
            case Inline.Text text -> text.text().length();
            case Inline.Code code -> code.text().length();
            case Inline.Emphasis emphasis -> length(emphasis.text());
            case Inline.Strong strong -> length(strong.text());
            case Inline.Link link -> length(link.text());
            case Inline.When when -> length(when.then()) + length(when.otherwise());
            case Inline.Field _, Inline.Picture _, Inline.NoteMark _ -> 1;
            case Inline.SoftBreak _, Inline.HardBreak _ -> 1;
        };
    }

    /// The characters of a whole stretch of text.
    public static int length(List<Inline> text) {
        return text.stream().mapToInt(Numbering::length).sum();
    }
}
