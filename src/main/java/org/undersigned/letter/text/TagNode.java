package org.undersigned.letter.text;

import org.commonmark.node.CustomNode;

/// A tag among words.
final class TagNode extends CustomNode {

    private final Tag tag;

    TagNode(Tag tag) {
        this.tag = tag;
    }

    Tag tag() {
        return tag;
    }
}
