package org.undersigned.letter.text;

import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;
import org.undersigned.letter.Inline;
import org.undersigned.problem.Place;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Makes inlines of the nodes that CommonMark knows.
final class InlineConverter {

    private final Reading reading;
    private final LooseTags loose;
    private final Sites sites;
    private final Set<String> cited = new HashSet<>();

    InlineConverter(Reading reading, LooseTags loose, Sites sites) {
        this.reading = reading;
        this.loose = loose;
        this.sites = sites;
    }

    /// The labels of the notes that are cited, folded as CommonMark folds them.
    Set<String> cited() {
        return cited;
    }

    /// What stands within a node.
    List<Inline> within(Node parent, int depth) {
        if (depth > Dialect.DEEPEST) {
            reading.error(sites.of(parent), "letter.nestedTooDeep", Dialect.DEEPEST);
            return List.of();
        }
        Branches<Inline> branches = new Branches<>(reading, loose, Inline.When::new, depth);
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            Place place = sites.of(node);
            if (!(node instanceof TagNode tag)) {
                branches.add(reading.placed(inline(node, place, branches.depth() + 1), place));
            } else if (tag.tag() instanceof Tag.Field(String name)) {
                branches.add(reading.placed(new Inline.Field(name), place));
            } else {
                branches.tag(tag.tag(), place);
            }
        }
        return branches.finish();
    }

    private Inline inline(Node node, Place place, int depth) {
        return switch (node) {
            case Text text -> new Inline.Text(text.getLiteral());
            case Emphasis emphasis -> new Inline.Emphasis(within(emphasis, depth));
            case StrongEmphasis strong -> new Inline.Strong(within(strong, depth));
            case Code code -> new Inline.Code(code.getLiteral());
            case Link link ->
                    new Inline.Link(
                            link.getDestination(), orEmpty(link.getTitle()), within(link, depth));
            case Image image ->
                    new Inline.Picture(
                            image.getDestination(),
                            orEmpty(image.getTitle()),
                            AltText.of(image, sites, reading));
            case FootnoteReference mark -> cite(mark.getLabel());
            case UnknownNote mark -> {
                reading.error(place, "letter.noteWithoutText", mark.label());
                yield cite(mark.label());
            }
            case SoftLineBreak _ -> new Inline.SoftBreak();
            case HardLineBreak _ -> new Inline.HardBreak();
            case HtmlStart _ -> {
                reading.warning(place, "letter.html");
                yield new Inline.Text("<");
            }
            case HtmlInline html -> {
                reading.warning(place, "letter.html");
                yield new Inline.Text(html.getLiteral());
            }
            default -> throw new IllegalStateException("unexpected " + node);
        };
    }

    private Inline cite(String label) {
        cited.add(NoteLabel.folded(label));
        return new Inline.NoteMark(label);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
