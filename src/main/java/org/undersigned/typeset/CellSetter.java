package org.undersigned.typeset;

import org.jspecify.annotations.Nullable;
import org.undersigned.frame.Attributes;
import org.undersigned.frame.Content;
import org.undersigned.frame.Element;
import org.undersigned.frame.Ink;
import org.undersigned.frame.Item;
import org.undersigned.frame.Role;
import org.undersigned.measure.Length;
import org.undersigned.measure.Rectangle;
import org.undersigned.merge.SignerGroup.Emblem;
import org.undersigned.merge.SignerGroup.Signer;
import org.undersigned.picture.Picture;
import org.undersigned.typeset.page.Slug;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Sets one cell of a grid after the other.
///
/// @param entries sets what stands at the foot of the cell
/// @param width of a cell
/// @param emblems the pictures of those who sign, by the names under which the list calls them
record CellSetter(Job job, EntrySetter entries, Length width, Map<String, Picture> emblems) {

    private static final Length THICKNESS = Length.points("0.5");

    /// Between a picture and what stands below it.
    private static final Length GAP = Length.points(2);

    Galley set(Signer signer) {
        Emblem emblem = signer.emblem();
        Picture picture = emblem == null ? null : emblems.get(emblem.file());
        Galley head = emblem == null || picture == null ? head(rule()) : head(emblem, picture);
        Galley entry = entries.set(signer, head.nodes());
        List<Slug> slugs = new ArrayList<>(head.slugs());
        slugs.addAll(entry.below(job.scale().signer().leading().times(1, 6)).slugs());
        return new Galley(slugs, entry.nodes());
    }

    /// A picture on the rule, if it is a signature; a logo stands without one.
    private Galley head(Emblem emblem, Picture picture) {
        Content content = job.contents().next();
        Item.@Nullable Rule rule =
                switch (emblem.kind()) {
                    case SIGNATURE -> rule();
                    case LOGO -> null;
                };
        EmblemSize size =
                EmblemSize.of(
                        emblem.kind(),
                        picture,
                        job.scale().signer().size(),
                        new EmblemSize(width.times(4, 5), room().minus(GAP.times(2))));
        Length top = room().minus(THICKNESS).minus(GAP).minus(size.height());
        Rectangle area = new Rectangle(Length.ZERO, top, size.width(), size.height());
        Attributes said = Attributes.alternative(job.words().emblem(emblem));
        Element figure = new Element(Role.FIGURE, said, List.of(content));
        Slug bare = head(rule).slugs().getFirst();
        Slug slug = bare.with(List.of(new Item.Image(area, picture, content.number())));
        return new Galley(List.of(slug), List.of(figure));
    }

    /// Room to sign in: above a rule, or without one.
    private Galley head(Item.@Nullable Rule rule) {
        List<Item> items = rule == null ? List.of() : List.of(rule);
        return new Galley(List.of(new Slug(Length.ZERO, 0, room(), items, List.of())), List.of());
    }

    private Item.Rule rule() {
        Rectangle area = new Rectangle(Length.ZERO, room().minus(THICKNESS), width, THICKNESS);
        return new Item.Rule(area, Ink.GREY);
    }

    /// Three lines high.
    private Length room() {
        return job.scale().signer().leading().times(3);
    }
}
