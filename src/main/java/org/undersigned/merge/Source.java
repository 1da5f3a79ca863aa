package org.undersigned.merge;

import org.undersigned.problem.Place;

/// Where a piece of copy comes from: for problems, and for leading a click on the page back to the text.
///
/// @param place the file, line and column it was read from
/// @param block the block of the letter it stands in, counted through the whole body in reading order
///     from 0 (blocks within blocks count too, branches not taken included); −1 for what does not
///     stand in the body
/// @param offset the characters (UTF-16) of that block's text before it; of a merged value, those
///     before its field. Everything that is not text (a field, a note's citation, an end of line)
///     counts one; branches not taken count; a table's cells are one text in reading order
public record Source(Place place, int block, int offset) {

    /// Furniture that no text of the letter says.
    public static final Source NONE = new Source(Place.NOWHERE, -1, 0);
}
