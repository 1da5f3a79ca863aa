package org.undersigned.merge;

import org.undersigned.letter.Block;
import org.undersigned.letter.Inline;
import org.undersigned.letter.Letter;

import java.util.ArrayList;
import java.util.List;

/// One place in a letter that asks for a field.
///
/// @param name the field's dotted name
/// @param node the field or the condition, whose place is known
record FieldUse(String name, Object node) {

    /// All uses, in reading order: in every branch, and in notes that are not cited too.
    static List<FieldUse> in(Letter letter) {
        List<FieldUse> uses = new ArrayList<>();
        addText(uses, letter.front().subject());
        addText(uses, letter.front().salutation());
        addBlocks(uses, letter.body());
        addText(uses, letter.front().closing());
        letter.notes().forEach(note -> addBlocks(uses, note.blocks()));
        return uses;
    }

    private static void addBlocks(List<FieldUse> uses, List<Block> blocks) {
        for (Block block : blocks) {
            switch (block) {
                case Block.Heading heading -> addText(uses, heading.text());
                case Block.Paragraph paragraph -> addText(uses, paragraph.text());
                case Block.BulletList list ->
                        list.items().forEach(item -> addBlocks(uses, item.blocks()));
                case Block.OrderedList list ->
                        list.items().forEach(item -> addBlocks(uses, item.blocks()));
                case Block.Quote quote -> addBlocks(uses, quote.blocks());
                case Block.Table table -> {
                    table.header().forEach(cell -> addText(uses, cell.text()));
                    table.rows().forEach(row -> row.forEach(cell -> addText(uses, cell.text())));
                }
                case Block.When when -> {
                    uses.add(new FieldUse(when.condition().field(), when));
                    addBlocks(uses, when.then());
                    addBlocks(uses, when.otherwise());
                }
                case Block.CodeBlock _, Block.ThematicBreak _ -> {}
            }
        }
    }

    private static void addText(List<FieldUse> uses, List<Inline> text) {
        for (Inline inline : text) {
            switch (inline) {
                case Inline.Field field -> uses.add(new FieldUse(field.name(), field));
                case Inline.When when -> {
                    uses.add(new FieldUse(when.condition().field(), when));
                    addText(uses, when.then());
                    addText(uses, when.otherwise());
                }
                case Inline.Emphasis emphasis -> addText(uses, emphasis.text());
                case Inline.Strong strong -> addText(uses, strong.text());
                case Inline.Link link -> addText(uses, link.text());
                case Inline.Text _, Inline.Code _, Inline.Picture _ -> {}
                case Inline.NoteMark _, Inline.SoftBreak _, Inline.HardBreak _ -> {}
            }
        }
    }
}
