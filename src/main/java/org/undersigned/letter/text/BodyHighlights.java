package org.undersigned.letter.text;

import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.ThematicBreak;
import org.undersigned.letter.text.Highlight.Kind;
import org.undersigned.letter.text.Sites.Range;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Finds what there is to colour below the front matter, from the places that CommonMark's own
/// parser gives its nodes.
final class BodyHighlights {

    private final String text;
    private final int start;
    private final Sites sites;
    private final Consumer<Highlight> found;

    BodyHighlights(SourceText source, int start, Consumer<Highlight> found) {
        this.text = source.text();
        this.start = start;
        this.sites = new Sites(source, start);
        this.found = found;
    }

    void find() {
        try {
            within(Dialect.parser().parse(text.substring(start)));
        } catch (IllegalArgumentException _) {
            // Tables of a million cells; told by whoever reads the letter.
        }
    }

    private void within(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            show(node);
            if (!(node instanceof Image)) {
                within(node);
            }
        }
    }

    private void show(Node node) {
        switch (node) {
            case Heading _ -> withMarkup(node, Kind.HEADING);
            case Emphasis _ -> withMarkup(node, Kind.EMPHASIS);
            case StrongEmphasis _ -> withMarkup(node, Kind.STRONG);
            case TableBlock _ -> withMarkup(node, Kind.TABLE);
            case TableRow _ -> gaps(node).forEach(gap -> add(gap, Kind.MARKUP));
            case BlockQuote _ -> sites.ranges(node).forEach(this::quoteMark);
            case ListItem item -> listMark(item);
            case FencedCodeBlock block -> fenced(block);
            case IndentedCodeBlock _ -> all(node, Kind.CODE);
            case ThematicBreak _ -> all(node, Kind.RULE);
            case Code _ -> code(node);
            case Link _ -> link(node, 1);
            case Image _ -> link(node, 2);
            case LinkReferenceDefinition _ -> all(node, Kind.LINK_TARGET);
            case FootnoteReference _ -> all(node, Kind.NOTE_MARK);
            case UnknownNote _ -> all(node, Kind.NOTE_MARK);
            case FootnoteDefinition _ -> noteLabel(node);
            case TagBlock _ -> all(node, Kind.CONDITION);
            case TagNode tag -> all(node, tag.tag().isConditional() ? Kind.CONDITION : Kind.FIELD);
            case HardLineBreak _ -> all(node, Kind.MARKUP);
            default -> {}
        }
    }

    private void all(Node node, Kind kind) {
        sites.ranges(node).forEach(range -> add(range, kind));
    }

    private void withMarkup(Node node, Kind kind) {
        all(node, kind);
        gaps(node).forEach(gap -> add(gap, Kind.MARKUP));
    }

    /// What of a node belongs to none of its children.
    private List<Range> gaps(Node node) {
        List<Range> taken = new ArrayList<>();
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            taken.addAll(sites.ranges(child));
        }
        List<Range> gaps = new ArrayList<>();
        int next = 0;
        for (Range range : sites.ranges(node)) {
            int at = range.start();
            while (next < taken.size() && taken.get(next).start() < range.end()) {
                gaps.add(new Range(at, taken.get(next).start()));
                at = Math.max(at, taken.get(next).end());
                next++;
            }
            gaps.add(new Range(at, range.end()));
        }
        return gaps;
    }

    private void quoteMark(Range line) {
        int at = behindBlanks(line);
        if (at < line.end() && at - line.start() < 4 && text.charAt(at) == '>') {
            add(new Range(at, at + 1), Kind.QUOTE_MARK);
        }
    }

    private void listMark(ListItem item) {
        for (Range line : sites.ranges(item).stream().limit(1).toList()) {
            int at = behindBlanks(line);
            int end = at;
            if (item.getParent() instanceof OrderedList) {
                while (end < line.end() && Character.isDigit(text.charAt(end))) {
                    end++;
                }
            }
            add(new Range(at, Math.min(end + 1, line.end())), Kind.LIST_MARK);
        }
    }

    private void fenced(FencedCodeBlock block) {
        List<Range> lines = sites.ranges(block);
        all(block, Kind.CODE);
        if (!lines.isEmpty()) {
            add(lines.getFirst(), Kind.MARKUP);
        }
        if (block.getClosingFenceLength() != null && lines.size() > 1) {
            add(lines.getLast(), Kind.MARKUP);
        }
    }

    private void code(Node code) {
        List<Range> lines = sites.ranges(code);
        all(code, Kind.CODE);
        if (!lines.isEmpty()) {
            Range first = lines.getFirst();
            Range last = lines.getLast();
            int ticks = 0;
            while (first.start() + ticks < first.end()
                    && text.charAt(first.start() + ticks) == '`') {
                ticks++;
            }
            add(new Range(first.start(), first.start() + ticks), Kind.MARKUP);
            add(new Range(last.end() - ticks, last.end()), Kind.MARKUP);
        }
    }

    /// @param opening how many characters are before the text
    private void link(Node link, int opening) {
        List<Range> lines = sites.ranges(link);
        if (lines.isEmpty()) {
            return;
        }
        int at = lines.getFirst().start();
        if (text.charAt(at) == '<') {
            all(link, Kind.LINK_TARGET);
            return;
        }
        int first = at + opening;
        int end = first;
        for (Node child = link.getFirstChild(); child != null; child = child.getNext()) {
            for (Range range : sites.ranges(child)) {
                end = Math.max(end, range.end());
            }
        }
        add(new Range(at, first), Kind.MARKUP);
        for (Range line : lines) {
            add(
                    new Range(Math.max(first, line.start()), Math.min(end, line.end())),
                    Kind.LINK_TEXT);
            add(new Range(Math.max(end, line.start()), line.end()), Kind.LINK_TARGET);
        }
    }

    private void noteLabel(Node note) {
        for (Range line : sites.ranges(note).stream().limit(1).toList()) {
            int colon = text.indexOf("]:", line.start());
            add(new Range(line.start(), Math.min(colon + 2, line.end())), Kind.NOTE_DEFINITION);
        }
    }

    private int behindBlanks(Range line) {
        int at = line.start();
        while (at < line.end() && isBlank(at)) {
            at++;
        }
        return at;
    }

    /// Without the blanks at either end.
    private void add(Range range, Kind kind) {
        int at = behindBlanks(range);
        int end = range.end();
        while (end > at && isBlank(end - 1)) {
            end--;
        }
        found.accept(new Highlight(at, end, kind));
    }

    private boolean isBlank(int at) {
        return text.charAt(at) == ' ' || text.charAt(at) == '\t';
    }
}
