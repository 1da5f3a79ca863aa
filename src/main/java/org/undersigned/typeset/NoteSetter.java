package org.undersigned.typeset;

import org.undersigned.font.Direction;
import org.undersigned.frame.Content;
import org.undersigned.frame.Element;
import org.undersigned.frame.Ink;
import org.undersigned.frame.Item;
import org.undersigned.frame.Node;
import org.undersigned.frame.Role;
import org.undersigned.frame.Target;
import org.undersigned.measure.Length;
import org.undersigned.measure.Rectangle;
import org.undersigned.merge.Passage;
import org.undersigned.typeset.page.Footnotes;
import org.undersigned.typeset.page.Slug;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/// Sets footnotes when they are first cited, so that a note stands in the structure right after
/// what cites it, and on the page at its foot.
final class NoteSetter {

    private final Job job;
    private final List<List<Passage>> notes;
    private final Measure measure;
    private final Citations citations;
    private final TreeMap<Integer, List<Slug>> set = new TreeMap<>();

    /// @param notes what the notes say; note 1 is at index 0
    /// @param measure the type area
    NoteSetter(Job job, List<List<Passage>> notes, Measure measure) {
        this.job = job;
        this.notes = notes;
        this.measure = measure;
        this.citations = new Citations(job.contents());
    }

    Citations citations() {
        return citations;
    }

    /// Sets the notes cited for the first time since this was last asked.
    ///
    /// @return their elements, in order
    List<Node> setNewlyCited() {
        List<Node> elements = new ArrayList<>();
        for (int number : citations.takeNew()) {
            elements.add(note(number));
        }
        return elements;
    }

    private Element note(int number) {
        Look look = job.scale().note();
        Measure inner = measure.inset(indent(look), Length.ZERO);
        List<Passage> said = notes.get(number - 1);
        Direction direction = Labelled.direction(said, job.direction());
        Job turned = job.reading(direction);
        Galley text = new PassageSetter(turned, look, this).set(said, inner);
        Label label = new Label(job.words().number(number), citations.label(number));
        Length space = look.leading().times(1, 4);
        Galley labelled = label.before(text, inner.left(), look, turned).below(space);
        List<Slug> slugs = new ArrayList<>(labelled.slugs());
        slugs.set(0, slugs.getFirst().with(List.of(wayBack(number, label, inner, look))));
        Galley note = new Galley(slugs, text.nodes());
        set.put(number, Facing.turned(note, direction, job, measure).slugs());
        List<Node> children = new ArrayList<>();
        Element link = new Element(Role.LINK, List.of(label.content()));
        children.add(new Element(Role.LABEL, List.of(link)));
        children.addAll(text.nodes());
        return new Element(Role.NOTE, children);
    }

    /// A note's number leads back to what cites it first.
    private Item wayBack(int number, Label label, Measure inner, Look look) {
        Target citation = new Target.Place(citations.first(number));
        return new Item.LinkArea(
                label.area(inner.left(), look, job),
                citation,
                job.words().noteBack(number),
                label.content().number());
    }

    /// Room for the largest number and what stands free beside it.
    private Length indent(Look look) {
        Label largest = new Label(job.words().number(notes.size()), new Content(1));
        Length wanted = largest.width(look, job).plus(look.size().times(45, 100));
        return wanted.max(look.size().times(14, 10));
    }

    /// All notes, set, under a short rule.
    Footnotes footnotes() {
        List<List<Slug>> all = new ArrayList<>();
        for (int number = 1; number <= notes.size(); number++) {
            all.add(set.getOrDefault(number, List.of()));
        }
        Length thickness = Length.points("0.5");
        Rectangle area = new Rectangle(Length.ZERO, Length.ZERO, Length.points(72), thickness);
        Slug rule =
                new Slug(
                        job.scale().half(),
                        0,
                        Length.points(5),
                        List.of(new Item.Rule(area, Ink.GREY)),
                        List.of());
        return new Footnotes(all, rule);
    }
}
