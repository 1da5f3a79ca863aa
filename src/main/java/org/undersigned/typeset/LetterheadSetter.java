package org.undersigned.typeset;

import org.undersigned.frame.Ink;
import org.undersigned.frame.Item;
import org.undersigned.frame.Node;
import org.undersigned.frame.Role;
import org.undersigned.letter.Letterhead;
import org.undersigned.measure.Length;
import org.undersigned.measure.Rectangle;
import org.undersigned.merge.Phrase;
import org.undersigned.picture.Picture;
import org.undersigned.typeset.page.Slug;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Sets a letterhead: name, address and contact beside the logo, or below a row of several; under
/// all a rule. It is one slug, never divided.
final class LetterheadSetter {

    private static final Length GAP = Length.points(12);

    /// Between a row of logos and the words below it.
    private static final Length BELOW_ROW = Length.points(10);

    private final Job job;
    private final Map<String, Picture> pictures;

    /// @param pictures the logos, by the names under which the letterhead calls them
    LetterheadSetter(Job job, Map<String, Picture> pictures) {
        this.job = job;
        this.pictures = pictures;
    }

    Galley set(Letterhead letterhead, Measure measure) {
        LogoRow logos = LogoRow.of(letterhead.logos(), pictures, job.contents());
        boolean beside = letterhead.logos().size() == 1;
        Length inset = beside ? logos.width().plus(GAP) : Length.ZERO;
        Galley words = words(letterhead, measure.inset(inset, Length.ZERO));
        Length wordsHeight = Slug.heightOf(words.slugs());
        Length gap = logos.items().isEmpty() || words.isEmpty() ? Length.ZERO : BELOW_ROW;
        Length height =
                beside
                        ? logos.height().max(wordsHeight)
                        : logos.height().plus(gap).plus(wordsHeight);
        Length logosTop = beside ? height.minus(logos.height()).half() : Length.ZERO;
        Length wordsTop = beside ? height.minus(wordsHeight).half() : height.minus(wordsHeight);
        List<Item> items = new ArrayList<>();
        logos.items().forEach(logo -> items.add(logo.moved(measure.left(), logosTop)));
        Slug.solid(words.slugs())
                .items()
                .forEach(item -> items.add(item.moved(Length.ZERO, wordsTop)));
        items.add(rule(measure, height.plus(GAP.half())));
        List<Node> nodes = new ArrayList<>(logos.nodes());
        nodes.addAll(words.nodes());
        Slug slug = new Slug(Length.ZERO, 0, height.plus(GAP), items, List.of());
        return new Galley(List.of(slug), nodes);
    }

    private static Item rule(Measure measure, Length top) {
        return new Item.Rule(
                new Rectangle(measure.left(), top, measure.width(), Length.points("0.75")),
                Ink.GREY);
    }

    private Galley words(Letterhead letterhead, Measure measure) {
        List<Galley> lines = new ArrayList<>();
        addLine(lines, letterhead.name(), job.scale().letterheadName(), measure);
        addLine(lines, String.join(" · ", letterhead.address()), job.scale().small(), measure);
        addLine(lines, letterhead.contact(), job.scale().small(), measure);
        return Galley.of(lines);
    }

    private void addLine(List<Galley> lines, String text, Look look, Measure measure) {
        if (!text.isBlank()) {
            PhraseSetter phrases = new PhraseSetter(job);
            List<Phrase> words = List.of(OpeningSetter.words(text));
            lines.add(
                    phrases.set(words, look, measure.left(), job.display(measure.width()))
                            .as(Role.PARAGRAPH));
        }
    }
}
