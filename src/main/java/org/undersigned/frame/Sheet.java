package org.undersigned.frame;

import java.util.List;
import org.undersigned.measure.Paper;

/// One page.
///
/// @param paper its size
/// @param items what stands on it, in reading order
public record Sheet(Paper paper, List<Item> items) {

    public Sheet {
        items = List.copyOf(items);
    }
}
