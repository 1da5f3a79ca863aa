package org.undersigned.typeset;

import org.undersigned.font.Direction;
import org.undersigned.frame.Attributes;
import org.undersigned.frame.Content;
import org.undersigned.frame.Element;
import org.undersigned.frame.Node;
import org.undersigned.frame.Role;
import org.undersigned.measure.Length;
import org.undersigned.merge.Passage;
import org.undersigned.typeset.page.Slug;

import java.util.ArrayList;
import java.util.List;

/// Sets a list: labels right-aligned in a margin of their own, text beside them, ragged because few
/// of its lines are full.
final class ListSetter {

    private static final String BULLET = "•";

    /// Items of more lines than this may be divided between pages.
    private static final int SHORT = 5;

    /// The price of a page that ends below a list's first item or above its last.
    private static final int LONELY = 100;

    private final Job job;
    private final Look look;
    private final PassageSetter passages;

    ListSetter(Job job, Look look, PassageSetter passages) {
        this.job = job;
        this.look = look;
        this.passages = passages;
    }

    Galley set(Passage.Listing list, Measure measure) {
        List<Label> labels = labels(list);
        Length widest = look.size();
        for (Label label : labels) {
            widest = widest.max(label.width(look, job));
        }
        Length indent = widest.plus(look.size().times(6, 10));
        Measure strip = strip(measure, indent);
        Measure inner = strip.inset(indent, Length.ZERO).labelled();
        Length between = list.tight() ? Length.ZERO : look.leading().half();
        List<Slug> slugs = new ArrayList<>();
        List<Node> items = new ArrayList<>();
        for (int index = 0; index < labels.size(); index++) {
            Label label = labels.get(index);
            List<Passage> said = list.items().get(index);
            Direction direction = Labelled.direction(said, job.direction());
            Galley body = passages.reading(direction).set(said, inner, between);
            Galley beside =
                    label.before(
                            room(said, body, inner, indent),
                            inner.left(),
                            labels(list.numbered()),
                            job.reading(direction));
            Galley labelled = Facing.turned(beside, direction, job, strip).below(between);
            boolean lonely = index == 1 || index == labels.size() - 1;
            Galley item = kept(labelled).keptBy(index > 0 && lonely ? LONELY : 0);
            slugs.addAll(item.slugs());
            items.add(element(label, body));
        }
        Attributes.Numbering numbering =
                list.numbered() ? Attributes.Numbering.DECIMAL : Attributes.Numbering.DISC;
        Element element = new Element(Role.LIST, Attributes.numbering(numbering), items);
        return new Galley(slugs, List.of(element));
    }

    /// Where the list stands: a list that is too deep within others to go in further begins below
    /// the labels of the one around it.
    private static Measure strip(Measure measure, Length indent) {
        return measure.hasRoomFor(indent)
                ? measure
                : measure.inset(Length.ZERO.minus(indent), Length.ZERO);
    }

    /// An item that begins with such a list has a line of its own for its label.
    private Galley room(List<Passage> item, Galley body, Measure inner, Length indent) {
        if (inner.hasRoomFor(indent)
                || item.isEmpty()
                || !(item.getFirst() instanceof Passage.Listing)) {
            return body;
        }
        List<Slug> slugs = new ArrayList<>();
        slugs.add(new Slug(Length.ZERO, 0, look.leading(), List.of(), List.of()));
        slugs.addAll(body.slugs());
        return new Galley(slugs, body.nodes());
    }

    /// How labels look: bullets in colour, for they say nothing.
    private Look labels(boolean numbered) {
        return numbered ? look : look.in(job.scale().palette().bullet());
    }

    private static Galley kept(Galley item) {
        return item.slugs().size() > SHORT ? item : item.whole();
    }

    private List<Label> labels(Passage.Listing list) {
        List<Label> labels = new ArrayList<>();
        for (int index = 0; index < list.items().size(); index++) {
            String text = list.numbered() ? job.words().number(list.start() + index) + "." : BULLET;
            labels.add(new Label(text, job.contents().next()));
        }
        return labels;
    }

    private static Element element(Label label, Galley body) {
        Content content = label.content();
        List<Node> children = new ArrayList<>();
        children.add(new Element(Role.LABEL, List.of(content)));
        if (!body.nodes().isEmpty()) {
            children.add(new Element(Role.BODY, body.nodes()));
        }
        return new Element(Role.ITEM, children);
    }
}
