package org.undersigned.frame;

import org.undersigned.measure.Paper;

import java.util.List;

/// One page.
///
/// @param paper its size
/// @param items what stands on it, in reading order
public record Sheet(Paper paper, List<Item> items) {

    public Sheet {
        items = PackedItems.of(items);
    }
}
