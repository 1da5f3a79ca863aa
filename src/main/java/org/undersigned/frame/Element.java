package org.undersigned.frame;

import java.util.List;

/// An element of the structure tree (ISO 32000-1 §14.7, §14.8).
///
/// @param role what it is
/// @param attributes what else is known of it
/// @param children in reading order
public record Element(Role role, Attributes attributes, List<Node> children) implements Node {

    public Element {
        children = List.copyOf(children);
    }

    public Element(Role role, List<? extends Node> children) {
        this(role, Attributes.NONE, List.copyOf(children));
    }
}
