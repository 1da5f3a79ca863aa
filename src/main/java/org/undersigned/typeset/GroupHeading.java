package org.undersigned.typeset;

import org.undersigned.frame.Content;
import org.undersigned.frame.Element;
import org.undersigned.frame.Ink;
import org.undersigned.frame.Item;
import org.undersigned.frame.Origin;
import org.undersigned.letter.SignatoryList.Count;
import org.undersigned.measure.Length;
import org.undersigned.merge.Phrase.Voice;
import org.undersigned.merge.SignerGroup;
import org.undersigned.typeset.page.Mark;
import org.undersigned.typeset.page.Slug;
import org.undersigned.typeset.paragraph.Line;
import org.undersigned.typeset.paragraph.Stretch;

import java.util.ArrayList;
import java.util.List;

/// Sets the headings over groups of those who sign.
///
/// @param count whether they say how many stand below them
/// @param width of a column
record GroupHeading(Job job, Count count, Length width) {

    private static final int DEPTH = 2;

    /// The heading of a group; empty if it has none.
    Galley of(SignerGroup group) {
        if (group.heading().isEmpty()) {
            return Galley.EMPTY;
        }
        String text = text(group);
        Content content = job.contents().next();
        List<Slug> lines = lines(text, look(), content.number());
        lines.set(0, lines.getFirst().marked(new Mark.Heading(DEPTH, text)));
        return new Galley(lines, List.of(new Element(HeadingDepths.role(DEPTH), List.of(content))));
    }

    /// How it looks.
    Look look() {
        return job.scale().heading(DEPTH);
    }

    /// What stands above those of a group who come on a later page; it means nothing by itself.
    List<Slug> continued(SignerGroup group) {
        Look small = job.scale().signer().inItalics().in(Ink.GREY);
        return group.heading().isEmpty()
                ? List.of()
                : lines(job.words().continued(group.heading()), small, Item.ARTIFACT);
    }

    private String text(SignerGroup group) {
        return switch (count) {
            case HEADINGS -> job.words().counted(group.heading(), group.signers().size());
            case NONE, RUNNING -> group.heading();
        };
    }

    private List<Slug> lines(String text, Look look, int content) {
        Stretch stretch =
                new Stretch(text, look.type(Voice.PLAIN), look.ink(), content, Origin.NONE);
        List<Slug> slugs = new ArrayList<>();
        List<Line> lines = job.paragraphs().setEvenly(List.of(stretch), job.display(width));
        for (Line line : lines) {
            slugs.add(
                    new Slug(
                            Length.ZERO,
                            slugs.isEmpty() ? 0 : Slug.NEVER,
                            look.leading(),
                            List.copyOf(line.at(Length.ZERO, look.baseline())),
                            List.of()));
        }
        return slugs;
    }
}
