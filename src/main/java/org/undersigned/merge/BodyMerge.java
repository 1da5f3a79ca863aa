package org.undersigned.merge;

import org.undersigned.letter.Block;
import org.undersigned.merge.Phrase.Voice;

import java.util.ArrayList;
import java.util.List;

/// Merges blocks to passages. What conditions leave empty vanishes, and a list that a condition ran
/// through is one list again.
final class BodyMerge {

    /// The number of text that stands in no body.
    static final int UNNUMBERED = -1;

    private final Draft draft;
    private final boolean numbered;
    private int next;

    private BodyMerge(Draft draft, boolean numbered) {
        this.draft = draft;
        this.numbered = numbered;
    }

    /// For a letter's body, whose blocks are counted.
    static List<Passage> body(Draft draft, List<Block> blocks) {
        return new BodyMerge(draft, true).passages(blocks);
    }

    /// For a footnote.
    static List<Passage> note(Draft draft, List<Block> blocks) {
        return new BodyMerge(draft, false).passages(blocks);
    }

    private List<Passage> passages(List<Block> blocks) {
        List<Passage> passages = new ArrayList<>();
        boolean seam = false;
        for (Block block : blocks) {
            int number = next++;
            boolean conditional = block instanceof Block.When;
            List<Passage> merged = merge(block, numbered ? number : UNNUMBERED);
            if (!merged.isEmpty()) {
                Lists.append(passages, merged, seam || conditional);
                seam = false;
            }
            seam |= conditional;
        }
        return passages;
    }

    private List<Passage> merge(Block block, int number) {
        return switch (block) {
            case Block.Heading heading -> {
                List<Phrase> text = text(number).phrases(heading.text());
                yield unlessEmpty(text, new Passage.Heading(heading.level(), text));
            }
            case Block.Paragraph paragraph -> {
                List<Phrase> text = text(number).phrases(paragraph.text());
                yield unlessEmpty(text, new Passage.Paragraph(text));
            }
            case Block.BulletList list -> {
                List<List<Passage>> items = items(list.items());
                yield unlessEmpty(items, new Passage.Listing(false, 1, list.tight(), items));
            }
            case Block.OrderedList list -> {
                List<List<Passage>> items = items(list.items());
                yield unlessEmpty(
                        items, new Passage.Listing(true, list.start(), list.tight(), items));
            }
            case Block.Quote quote -> {
                List<Passage> quoted = passages(quote.blocks());
                yield unlessEmpty(quoted, new Passage.Quotation(quoted));
            }
            case Block.CodeBlock code -> List.of(verbatim(code, number));
            case Block.Table table -> List.of(tabular(table, number));
            case Block.ThematicBreak _ -> List.of(new Passage.Ornament());
            case Block.When when -> decide(when);
        };
    }

    private List<Passage> decide(Block.When when) {
        boolean holds = draft.holds(when.condition());
        if (!holds) {
            next += count(when.then());
        }
        List<Passage> taken = passages(holds ? when.then() : when.otherwise());
        if (holds) {
            next += count(when.otherwise());
        }
        return taken;
    }

    private List<List<Passage>> items(List<Block.Item> items) {
        List<List<Passage>> merged = new ArrayList<>();
        for (Block.Item item : items) {
            List<Passage> passages = passages(item.blocks());
            if (!passages.isEmpty()) {
                merged.add(passages);
            }
        }
        return merged;
    }

    private Passage tabular(Block.Table table, int number) {
        TextMerge text = text(number);
        List<List<Phrase>> header = cells(text, table.header());
        List<List<List<Phrase>>> rows = new ArrayList<>();
        table.rows().forEach(row -> rows.add(cells(text, row)));
        return new Passage.Tabular(table.columns(), header, rows);
    }

    private static List<List<Phrase>> cells(TextMerge text, List<Block.Cell> cells) {
        List<List<Phrase>> merged = new ArrayList<>();
        cells.forEach(cell -> merged.add(text.phrases(cell.text())));
        return merged;
    }

    private Passage verbatim(Block.CodeBlock code, int number) {
        Voice voice = new Voice(false, false, true);
        List<Phrase.Words> lines = new ArrayList<>();
        int offset = 0;
        for (String line : code.text().lines().toList()) {
            Source source = new Source(draft.places().of(code), number, offset);
            String text = CleanText.words(line.replace("\t", "    "));
            lines.add(new Phrase.Words(text, voice, "", source));
            offset += line.length() + 1;
        }
        return new Passage.Verbatim(lines);
    }

    private TextMerge text(int number) {
        return new TextMerge(draft, Part.TEXT, number);
    }

    private static List<Passage> unlessEmpty(List<?> content, Passage passage) {
        return content.isEmpty() ? List.of() : List.of(passage);
    }

    /// How many blocks there are in these, they themselves included.
    private static int count(List<Block> blocks) {
        int count = blocks.size();
        for (Block block : blocks) {
            count +=
                    switch (block) {
                        case Block.BulletList list -> countItems(list.items());
                        case Block.OrderedList list -> countItems(list.items());
                        case Block.Quote quote -> count(quote.blocks());
                        case Block.When when -> count(when.then()) + count(when.otherwise());
                        case Block.Heading _, Block.Paragraph _, Block.CodeBlock _ -> 0;
                        case Block.Table _, Block.ThematicBreak _ -> 0;
                    };
        }
        return count;
    }

    private static int countItems(List<Block.Item> items) {
        return items.stream().mapToInt(item -> count(item.blocks())).sum();
    }
}
