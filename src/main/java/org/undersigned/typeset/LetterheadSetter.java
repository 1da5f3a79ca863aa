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

    private static final Length GAP = Length.points(14);

    /// Between two things said in one line.
    private static final String DOT = " · ";

    /// Between a row of logos and the words below it.
    private static final Length BELOW_ROW = Length.points(12);

    private final Job job;
    private final Map<String, Picture> pictures;

    /// @param pictures the logos, by the names under which the letterhead calls them
    LetterheadSetter(Job job, Map<String, Picture> pictures) {
        this.job = job;
        this.pictures = pictures;
    }

    Galley set(Letterhead letterhead, Measure measure) {
        LogoSetter.Logos logos =
                new LogoSetter(job.contents(), pictures).set(letterhead.logos(), measure.width());
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
        items.add(rule(measure, height.plus(GAP.half()), job.scale().palette().rule()));
        List<Node> nodes = new ArrayList<>(logos.nodes());
        nodes.addAll(words.nodes());
        Slug slug = new Slug(Length.ZERO, 0, height.plus(GAP), items, List.of());
        return new Galley(List.of(slug), nodes);
    }

    private static Item rule(Measure measure, Length top, Ink ink) {
        return new Item.Rule(
                new Rectangle(measure.left(), top, measure.width(), Length.points("0.75")), ink);
    }

    private Galley words(Letterhead letterhead, Measure measure) {
        List<Galley> lines = new ArrayList<>();
        Look small = job.scale().small();
        addLine(lines, letterhead.name(), job.scale().letterheadName(), measure);
        addLine(lines, packed(letterhead.address(), small, measure), small, measure);
        List<String> contacts = List.of(letterhead.contact().split(DOT, -1));
        addLine(lines, packed(contacts, small, measure), small, measure);
        return Galley.of(lines);
    }

    /// As many on a line as fit whole, a dot between them.
    private String packed(List<String> parts, Look look, Measure measure) {
        StringBuilder lines = new StringBuilder();
        String line = "";
        for (String part : parts) {
            String longer = line.isEmpty() ? part : line + DOT + part;
            if (!line.isEmpty() && look.width(longer, job).exceeds(measure.width())) {
                lines.append(line).append('\n');
                longer = part;
            }
            line = longer;
        }
        return lines.append(line).toString();
    }

    private void addLine(List<Galley> lines, String text, Look look, Measure measure) {
        if (!text.isBlank()) {
            PhraseSetter phrases = new PhraseSetter(job);
            List<Phrase> words = new ArrayList<>();
            for (String line : text.split("\n", -1)) {
                if (!words.isEmpty()) {
                    words.add(new Phrase.LineEnd());
                }
                words.add(OpeningSetter.words(line));
            }
            lines.add(
                    phrases.setEvenly(words, look, measure.left(), job.display(measure.width()))
                            .as(Role.PARAGRAPH));
        }
    }
}
