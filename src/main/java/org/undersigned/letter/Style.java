package org.undersigned.letter;

import org.undersigned.measure.Length;

/// How a letter looks.
///
/// @param layout where date and closing stand
/// @param face the family of type it is set in
/// @param size the size of its text
/// @param justify whether both edges of its text are straight
/// @param hang whether punctuation at an edge of its text stands a little beyond it
/// @param accent the colour of headings, rules and the letterhead's name, as `0xRRGGBB`; black for
///   none
public record Style(
        Layout layout, Face face, Length size, boolean justify, boolean hang, int accent) {

    /// No colour of its own.
    public static final int BLACK = 0x000000;

    /// Full block, serif, 11 points, justified, black.
    public static final Style DEFAULT =
            new Style(Layout.FULL_BLOCK, Face.SERIF, Length.points(11), true, false, BLACK);

    /// The smallest size of text a letter may have.
    public static final Length SMALLEST = Length.points(9);

    /// The largest size of text a letter may have.
    public static final Length LARGEST = Length.points(13);

    /// The two common arrangements of a business letter.
    public enum Layout {
        /// Everything begins at the left margin.
        FULL_BLOCK,
        /// Date and closing begin at the middle.
        MODIFIED_BLOCK
    }

    /// The families of type.
    public enum Face {
        SERIF,
        SANS
    }
}
