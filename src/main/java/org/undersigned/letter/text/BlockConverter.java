package org.undersigned.letter.text;

import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.undersigned.letter.Block;
import org.undersigned.letter.Letter.Note;
import org.undersigned.problem.Place;

import java.util.ArrayList;
import java.util.List;

/// Makes blocks of the nodes that CommonMark knows, and takes the footnotes out of them.
final class BlockConverter {

    private final Reading reading;
    private final LooseTags loose;
    private final Sites sites;
    private final InlineConverter inlines;
    private final List<Note> notes = new ArrayList<>();

    BlockConverter(Reading reading, LooseTags loose, Sites sites, InlineConverter inlines) {
        this.reading = reading;
        this.loose = loose;
        this.sites = sites;
        this.inlines = inlines;
    }

    /// The footnotes met so far.
    List<Note> notes() {
        return notes;
    }

    /// What stands within a node.
    List<Block> within(Node parent, int depth) {
        if (depth > Dialect.DEEPEST) {
            reading.error(sites.of(parent), "letter.nestedTooDeep", Dialect.DEEPEST);
            return List.of();
        }
        Branches<Block> branches = new Branches<>(reading, loose, Block.When::new, depth);
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            Place place = sites.of(node);
            switch (node) {
                case TagBlock tag -> branches.tag(tag.tag(), place);
                case FootnoteDefinition note -> note(note, place, branches.depth() + 1);
                case LinkReferenceDefinition _ -> {}
                default -> branches.add(reading.placed(block(node, branches.depth() + 1), place));
            }
        }
        return branches.finish();
    }

    private void note(FootnoteDefinition definition, Place place, int depth) {
        int at = notes.size();
        Note note = new Note(definition.getLabel(), within(definition, depth));
        notes.add(at, reading.placed(note, place));
    }

    private Block block(Node node, int depth) {
        return switch (node) {
            case Heading heading ->
                    new Block.Heading(heading.getLevel(), inlines.within(heading, depth));
            case Paragraph paragraph -> new Block.Paragraph(inlines.within(paragraph, depth));
            case BulletList list -> new Block.BulletList(list.isTight(), items(list, depth));
            case OrderedList list ->
                    new Block.OrderedList(
                            list.getMarkerStartNumber(), list.isTight(), items(list, depth));
            case BlockQuote quote -> new Block.Quote(within(quote, depth));
            case FencedCodeBlock code -> new Block.CodeBlock(code.getInfo(), code.getLiteral());
            case IndentedCodeBlock code -> new Block.CodeBlock("", code.getLiteral());
            case ThematicBreak _ -> new Block.ThematicBreak();
            case TableBlock table -> new TableConverter(inlines, depth + 1).table(table);
            default -> throw new IllegalStateException("unexpected " + node);
        };
    }

    private List<Block.Item> items(Node list, int depth) {
        List<Block.Item> items = new ArrayList<>();
        for (Node node = list.getFirstChild(); node != null; node = node.getNext()) {
            items.add(new Block.Item(within(node, depth)));
        }
        return items;
    }
}
