package org.undersigned.typeset;

import org.undersigned.frame.Element;
import org.undersigned.frame.Node;
import org.undersigned.frame.Role;
import org.undersigned.measure.Length;
import org.undersigned.typeset.page.Slug;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// Type that is set and not yet on a page, with its place in the structure tree.
///
/// @param slugs the lines, from top to bottom
/// @param nodes what they mean, in reading order
record Galley(List<Slug> slugs, List<Node> nodes) {

    static final Galley EMPTY = new Galley(List.of(), List.of());

    Galley {
        slugs = List.copyOf(slugs);
        nodes = List.copyOf(nodes);
    }

    /// All of these, one below the other.
    static Galley of(List<Galley> parts) {
        List<Slug> slugs = new ArrayList<>();
        List<Node> nodes = new ArrayList<>();
        for (Galley part : parts) {
            slugs.addAll(part.slugs);
            nodes.addAll(part.nodes);
        }
        return new Galley(slugs, nodes);
    }

    boolean isEmpty() {
        return slugs.isEmpty();
    }

    /// The same lines as the content of one element.
    Galley as(Role role) {
        return isEmpty() ? this : new Galley(slugs, List.of(new Element(role, nodes)));
    }

    /// The same lines, all their nodes within one element.
    Galley within(Role role) {
        return new Galley(slugs, List.of(new Element(role, nodes)));
    }

    /// The same galley with its first line further from, or nearer to, what stands above.
    Galley below(Length space) {
        return withFirst(first -> first.below(space));
    }

    /// The same galley, at a price for a page that ends above it.
    Galley keptBy(int penalty) {
        return withFirst(first -> first.keptBy(penalty));
    }

    private Galley withFirst(UnaryOperator<Slug> change) {
        if (isEmpty()) {
            return this;
        }
        List<Slug> changed = new ArrayList<>(slugs);
        changed.set(0, change.apply(changed.getFirst()));
        return new Galley(changed, nodes);
    }

    /// The same galley, its first so many lines never to be parted.
    Galley keptTogether(int lines) {
        List<Slug> kept = new ArrayList<>(slugs);
        for (int at = 1; at < Math.min(lines, kept.size()); at++) {
            kept.set(at, kept.get(at).keptBy(Slug.NEVER));
        }
        return new Galley(kept, nodes);
    }

    /// The same galley, its first line never parted from the second, nor its last from the one
    /// before.
    Galley withoutLonelyLines() {
        List<Slug> kept = new ArrayList<>(keptTogether(2).slugs);
        if (kept.size() > 1) {
            kept.set(kept.size() - 1, kept.getLast().keptBy(Slug.NEVER));
        }
        return new Galley(kept, nodes);
    }

    /// The same galley, never to be divided if there is another way.
    Galley whole() {
        List<Slug> kept = new ArrayList<>();
        for (Slug slug : slugs) {
            kept.add(kept.isEmpty() ? slug : slug.keptBy(Slug.NEVER));
        }
        return new Galley(kept, nodes);
    }
}
