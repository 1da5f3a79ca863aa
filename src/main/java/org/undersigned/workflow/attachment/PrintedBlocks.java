package org.undersigned.workflow.attachment;

import org.undersigned.letter.Block;
import org.undersigned.letter.Inline;
import org.undersigned.merge.Passage;
import org.undersigned.merge.Phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Passages of a copy as blocks of a letter.
final class PrintedBlocks {

    private PrintedBlocks() {}

    static List<Block> of(List<Passage> passages) {
        return passages.stream().map(PrintedBlocks::block).toList();
    }

    private static Block block(Passage passage) {
        return switch (passage) {
            case Passage.Heading(int level, List<Phrase> text) ->
                    new Block.Heading(level, inlines(text));
            case Passage.Paragraph(List<Phrase> text) -> new Block.Paragraph(inlines(text));
            case Passage.Listing list -> list(list);
            case Passage.Quotation(List<Passage> passages) -> new Block.Quote(of(passages));
            case Passage.Verbatim(List<Phrase.Words> lines) ->
                    new Block.CodeBlock(
                            "",
                            lines.stream()
                                    .map(line -> line.text() + "\n")
                                    .collect(Collectors.joining()));
            case Passage.Tabular table ->
                    new Block.Table(
                            table.columns(),
                            cells(table.header()),
                            table.rows().stream().map(PrintedBlocks::cells).toList());
            case Passage.Ornament() -> new Block.ThematicBreak();
        };
    }

    private static Block list(Passage.Listing list) {
        List<Block.Item> items =
                list.items().stream().map(item -> new Block.Item(of(item))).toList();
        return list.numbered()
                ? new Block.OrderedList(list.start(), list.tight(), items)
                : new Block.BulletList(list.tight(), items);
    }

    private static List<Block.Cell> cells(List<List<Phrase>> row) {
        return row.stream().map(cell -> new Block.Cell(inlines(cell))).toList();
    }

    private static List<Inline> inlines(List<Phrase> phrases) {
        List<Inline> inlines = new ArrayList<>();
        for (Phrase phrase : phrases) {
            switch (phrase) {
                case Phrase.Words words -> add(words, inlines);
                case Phrase.NoteMark(int number, var _) ->
                        inlines.add(new Inline.NoteMark(Integer.toString(number)));
                case Phrase.LineEnd() -> inlines.add(new Inline.HardBreak());
            }
        }
        return inlines;
    }

    /// Words that lead to the same address as those before them go on with their link.
    private static void add(Phrase.Words words, List<Inline> inlines) {
        Inline said = voiced(words);
        if (words.target().isEmpty()) {
            inlines.add(said);
        } else if (!inlines.isEmpty()
                && inlines.getLast() instanceof Inline.Link(var target, var title, var text)
                && target.equals(words.target())) {
            List<Inline> longer = new ArrayList<>(text);
            longer.add(said);
            inlines.set(inlines.size() - 1, new Inline.Link(target, title, longer));
        } else {
            inlines.add(new Inline.Link(words.target(), "", List.of(said)));
        }
    }

    private static Inline voiced(Phrase.Words words) {
        Phrase.Voice voice = words.voice();
        Inline said = voice.code() ? new Inline.Code(words.text()) : new Inline.Text(words.text());
        if (voice.italic()) {
            said = new Inline.Emphasis(List.of(said));
        }
        return voice.bold() ? new Inline.Strong(List.of(said)) : said;
    }
}
