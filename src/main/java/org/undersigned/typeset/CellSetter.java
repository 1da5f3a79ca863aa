package org.undersigned.typeset;

import org.undersigned.frame.Ink;
import org.undersigned.frame.Item;
import org.undersigned.measure.Length;
import org.undersigned.measure.Rectangle;
import org.undersigned.merge.SignerGroup.Signer;
import org.undersigned.typeset.page.Slug;

import java.util.ArrayList;
import java.util.List;

/// Sets one cell of a grid after the other.
///
/// @param entries sets what stands below the rule
/// @param width of a cell
record CellSetter(Job job, EntrySetter entries, Length width) {

    private static final Length THICKNESS = Length.points("0.5");

    Galley set(Signer signer) {
        Galley entry = entries.set(signer, List.of());
        List<Slug> slugs = new ArrayList<>();
        slugs.add(room());
        slugs.addAll(entry.below(job.scale().signer().leading().times(1, 6)).slugs());
        return new Galley(slugs, entry.nodes());
    }

    /// Room to sign in, three lines high, above a rule.
    private Slug room() {
        Length height = job.scale().signer().leading().times(3);
        Rectangle rule = new Rectangle(Length.ZERO, height.minus(THICKNESS), width, THICKNESS);
        return new Slug(Length.ZERO, 0, height, List.of(new Item.Rule(rule, Ink.GREY)), List.of());
    }
}
