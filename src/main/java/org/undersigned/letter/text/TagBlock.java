package org.undersigned.letter.text;

import org.commonmark.node.CustomBlock;

/// A tag of a condition that stands alone on its line.
final class TagBlock extends CustomBlock {

    private final Tag tag;

    TagBlock(Tag tag) {
        this.tag = tag;
    }

    Tag tag() {
        return tag;
    }
}
