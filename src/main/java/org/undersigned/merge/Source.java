package org.undersigned.merge;

import org.undersigned.problem.Place;

/// Where a piece of copy comes from: for problems, and for leading a click on the page back to the
/// text.
///
/// @param place the file, line and column it was read from
/// @param block the block of the letter it stands in, counted through the whole body in reading
///   order from 0 (blocks within blocks count too, branches not taken included); −1 for what does
///   not stand in the body
/// @param offset the characters (UTF-16) of that block's text before it; of a merged value, those
///   before its field
public record Source(Place place, int block, int offset) {

    /// Furniture that no text of the letter says.
    public static final Source NONE = new Source(Place.NOWHERE, -1, 0);
}
