package org.undersigned.letter;

import com.ibm.icu.text.BreakIterator;

import org.undersigned.letter.Letter.Note;

import java.util.List;

/// Counts the words of a letter's text and notes. A field counts as one word; of a condition both
/// branches count.
public final class WordCount {

    private WordCount() {}

    /// As the letter's language parts words (Unicode Standard Annex #29).
    public static int of(Letter letter) {
        StringBuilder text = new StringBuilder();
        blocks(letter.body(), text);
        for (Note note : letter.notes()) {
            blocks(note.blocks(), text);
        }
        BreakIterator words = BreakIterator.getWordInstance(letter.front().language());
        words.setText(text.toString());
        int count = 0;
        int start = words.first();
        for (int end = words.next(); end != BreakIterator.DONE; start = end, end = words.next()) {
            count += isWord(text, start, end) ? 1 : 0;
        }
        return count;
    }

    private static boolean isWord(CharSequence text, int start, int end) {
        return text.subSequence(start, end).codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private static void blocks(List<Block> blocks, StringBuilder text) {
        for (Block block : blocks) {
            block(block, text);
            text.append('\n');
        }
    }

    private static void block(Block block, StringBuilder text) {
        switch (block) {
            case Block.Heading heading -> inlines(heading.text(), text);
            case Block.Paragraph paragraph -> inlines(paragraph.text(), text);
            case Block.BulletList list -> list.items().forEach(it -> blocks(it.blocks(), text));
            case Block.OrderedList list -> list.items().forEach(it -> blocks(it.blocks(), text));
            case Block.Quote quote -> blocks(quote.blocks(), text);
            case Block.CodeBlock code -> text.append(code.text());
            case Block.Table table -> {
                cells(table.header(), text);
                table.rows().forEach(row -> cells(row, text));
            }
            case Block.ThematicBreak _ -> {}
            case Block.When when -> {
                blocks(when.then(), text);
                blocks(when.otherwise(), text);
            }
        }
    }

    private static void cells(List<Block.Cell> cells, StringBuilder text) {
        for (Block.Cell cell : cells) {
            inlines(cell.text(), text);
            text.append('\n');
        }
    }

    private static void inlines(List<Inline> inlines, StringBuilder text) {
        for (Inline inline : inlines) {
            switch (inline) {
                case Inline.Text words -> text.append(words.text());
                case Inline.Field _ -> text.append("field");
                case Inline.When when -> {
                    inlines(when.then(), text);
                    text.append('\n');
                    inlines(when.otherwise(), text);
                }
                case Inline.Emphasis emphasis -> inlines(emphasis.text(), text);
                case Inline.Strong strong -> inlines(strong.text(), text);
                case Inline.Code code -> text.append(code.text());
                case Inline.Link link -> inlines(link.text(), text);
                case Inline.Picture _, Inline.NoteMark _ -> {}
                case Inline.SoftBreak _, Inline.HardBreak _ -> text.append('\n');
            }
        }
    }
}
