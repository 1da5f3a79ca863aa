package org.undersigned.typeset;

import org.undersigned.frame.Attributes;
import org.undersigned.frame.Content;
import org.undersigned.frame.Element;
import org.undersigned.frame.Ink;
import org.undersigned.frame.Node;
import org.undersigned.frame.Origin;
import org.undersigned.frame.Role;
import org.undersigned.letter.SignatoryList;
import org.undersigned.measure.Length;
import org.undersigned.merge.Phrase.Voice;
import org.undersigned.merge.SignerGroup;
import org.undersigned.typeset.page.Columns;
import org.undersigned.typeset.page.Entry;
import org.undersigned.typeset.page.Mark;
import org.undersigned.typeset.page.Slug;
import org.undersigned.typeset.paragraph.Form;
import org.undersigned.typeset.paragraph.Line;
import org.undersigned.typeset.paragraph.Stretch;

import java.util.ArrayList;
import java.util.List;

/// Sets those who sign, in columns.
final class SignerSetter {

    static final Length GUTTER = Length.points(20);

    private final Job job;
    private final Look look;
    private final Length width;
    private final Length height;

    /// @param width of the type area
    /// @param height of the type area
    SignerSetter(Job job, Length width, Length height) {
        this.job = job;
        this.look = job.scale().signer();
        this.width = width;
        this.height = height;
    }

    /// Columns of entries, and what they mean.
    record Signers(Columns columns, List<Node> nodes) {
        Signers {
            nodes = List.copyOf(nodes);
        }
    }

    Signers set(List<SignerGroup> groups, SignatoryList.Columns wanted) {
        int count = new ColumnCount(job, look, width, GUTTER).choose(groups, wanted);
        Length column = width.minus(GUTTER.times(count - 1)).times(1, count);
        Length quarter = look.leading().times(1, 4);
        List<Entry> entries = new ArrayList<>();
        List<Node> nodes = new ArrayList<>();
        for (SignerGroup group : groups) {
            if (!group.heading().isEmpty()) {
                entries.add(heading(group.heading(), column, nodes));
            }
            List<Node> items = new ArrayList<>();
            boolean block = false;
            for (SignerGroup.Signer signer : group.signers()) {
                List<String> texts = SignerLines.of(signer);
                Length space = items.isEmpty() ? quarter : space(block || texts.size() > 1);
                block = texts.size() > 1;
                entries.addAll(whole(entry(texts, column, space, items)));
            }
            Attributes none = Attributes.numbering(Attributes.Numbering.NONE);
            nodes.add(new Element(Role.LIST, none, items));
        }
        return new Signers(new Columns(entries, count, column.plus(GUTTER)), nodes);
    }

    private Entry heading(String text, Length column, List<Node> nodes) {
        Content content = job.contents().next();
        Look large = job.scale().heading(2);
        List<Slug> lines = lines(text, large, content, job.display(column));
        lines.set(0, lines.getFirst().below(look.leading()).marked(new Mark.Heading(2, text)));
        nodes.add(new Element(Role.HEADING_2, List.of(content)));
        return new Entry(lines, true);
    }

    /// Between two who sign; more if one of them takes several lines.
    private Length space(boolean anyBlock) {
        return anyBlock ? look.leading().half() : look.leading().times(1, 6);
    }

    /// One who signs: the first line black, what else is said of them grey.
    ///
    /// @param space above it
    private Entry entry(List<String> texts, Length column, Length space, List<Node> items) {
        boolean block = texts.size() > 1;
        Form form = job.hanging(column, look.size());
        List<Slug> lines = new ArrayList<>();
        List<Node> paragraphs = new ArrayList<>();
        for (String text : texts) {
            Content content = job.contents().next();
            Look voice = lines.isEmpty() ? look : look.in(Ink.GREY);
            lines.addAll(lines(text, voice, content, form));
            paragraphs.add(block ? new Element(Role.PARAGRAPH, List.of(content)) : content);
        }
        if (!lines.isEmpty()) {
            lines.set(0, lines.getFirst().below(space));
        }
        Element body = new Element(Role.BODY, paragraphs);
        items.add(new Element(Role.ITEM, List.of(body)));
        return new Entry(lines, false);
    }

    /// An entry, or its single lines if it is taller than a page.
    private List<Entry> whole(Entry entry) {
        return Slug.heightOf(entry.lines()).exceeds(height)
                ? entry.lines().stream().map(line -> new Entry(List.of(line), false)).toList()
                : List.of(entry);
    }

    private List<Slug> lines(String text, Look voice, Content content, Form form) {
        Stretch stretch =
                new Stretch(
                        text, voice.type(Voice.PLAIN), voice.ink(), content.number(), Origin.NONE);
        List<Slug> slugs = new ArrayList<>();
        for (Line line : job.paragraphs().set(List.of(stretch), form)) {
            slugs.add(
                    new Slug(
                            Length.ZERO,
                            0,
                            voice.leading(),
                            List.copyOf(line.at(Length.ZERO, voice.baseline())),
                            List.of()));
        }
        return slugs;
    }
}
