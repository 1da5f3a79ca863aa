package org.undersigned.merge;

import org.undersigned.letter.Block;
import org.undersigned.merge.Phrase.Voice;

import java.util.ArrayList;
import java.util.List;

/// Merges blocks to passages. What conditions leave empty vanishes, and a list that a condition ran
/// through is one list again.
final class BodyMerge {

    private final Draft draft;

    private BodyMerge(Draft draft) {
        this.draft = draft;
    }

    /// For a letter's body or a footnote.
    static List<Passage> passages(Draft draft, List<Block> blocks) {
        return new BodyMerge(draft).passages(blocks);
    }

    private List<Passage> passages(List<Block> blocks) {
        List<Passage> passages = new ArrayList<>();
        boolean seam = false;
        for (Block block : blocks) {
            boolean conditional = block instanceof Block.When;
            List<Passage> merged = merge(block, draft.numbering().of(block));
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
        return passages(draft.holds(when.condition()) ? when.then() : when.otherwise());
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
            Source source = Source.counted(draft.places().of(code), number, offset);
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
}
