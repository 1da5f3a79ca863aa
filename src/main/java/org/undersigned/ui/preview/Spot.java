package org.undersigned.ui.preview;

import org.undersigned.measure.Point;

/// A place on one of the pages.
///
/// @param page its index
/// @param at where on it, from its top left corner
record Spot(int page, Point at) {

    /// The same place on the last page if there is no such page any more.
    Spot within(int pages) {
        return page < pages ? this : new Spot(pages - 1, at);
    }
}
