package org.undersigned.typeset;

import org.undersigned.frame.Content;
import org.undersigned.frame.Item;
import org.undersigned.frame.Origin;
import org.undersigned.measure.Length;
import org.undersigned.measure.Rectangle;
import org.undersigned.merge.Phrase.Voice;
import org.undersigned.typeset.page.Slug;
import org.undersigned.typeset.paragraph.Line;
import org.undersigned.typeset.paragraph.Stretch;

import java.util.ArrayList;
import java.util.List;

/// The bullet or number that stands left of a first line.
///
/// @param text what it is
/// @param content its content in the structure
record Label(String text, Content content) {

    /// How wide it is.
    Length width(Look look, Job job) {
        return look.width(text, job);
    }

    /// The place it takes on the first line, from the line's top.
    ///
    /// @param left where the text begins, from the left edge of the type area
    Rectangle area(Length left, Look look, Job job) {
        Length width = width(look, job);
        Length x = left.minus(gap(look)).minus(width);
        return new Rectangle(x, Length.ZERO, width, look.leading());
    }

    private List<Stretch> stretches(Look look) {
        return List.of(
                new Stretch(
                        text, look.type(Voice.PLAIN), look.ink(), content.number(), Origin.NONE));
    }

    /// What stands free between it and the text.
    static Length gap(Look look) {
        return look.size().times(45, 100);
    }

    /// A galley with this label left of its first line, its right edge a little off the text.
    ///
    /// @param left where the text begins, from the left edge of the type area
    Galley before(Galley galley, Length left, Look look, Job job) {
        Rectangle area = area(left, look, job);
        List<Item> items = new ArrayList<>();
        for (Line line : job.paragraphs().set(stretches(look), job.display(area.width()))) {
            items.addAll(line.at(area.x(), look.baseline()));
        }
        List<Slug> slugs = new ArrayList<>(galley.slugs());
        if (slugs.isEmpty()) {
            slugs.add(new Slug(Length.ZERO, 0, look.leading(), List.of(), List.of()));
        }
        slugs.set(0, slugs.getFirst().with(items));
        return new Galley(slugs, galley.nodes());
    }
}
