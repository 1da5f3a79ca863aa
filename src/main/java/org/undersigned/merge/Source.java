package org.undersigned.merge;

import org.undersigned.letter.Numbering;
import org.undersigned.problem.Place;

/// Where a piece of copy comes from: for problems, and for leading a click on the page back to the
/// text.
///
/// @param place the file, line and column it was read from
/// @param block the number of the block of the body or of a footnote it stands in, or of the line
///   of the front matter, as {@link Numbering} counts; {@link Numbering#NONE} for what no text of
///   the letter says
/// @param offset the characters (UTF-16) of that block's text before it; of a merged value, those
///   before its field
/// @param whole whether it stands for something that is one character there however long it is
///   here, such as a merged value
/// @param apart whether it is read by itself, whichever way the words around it go (an isolate of
///   UAX #9)
public record Source(Place place, int block, int offset, boolean whole, boolean apart) {

    /// Furniture that no text of the letter says.
    public static final Source NONE = whole(Place.NOWHERE, Numbering.NONE, 0);

    /// Words of the letter: each of their characters comes from one of its text.
    public static Source counted(Place place, int block, int offset) {
        return new Source(place, block, offset, false, false);
    }

    /// Something that comes from one place as a whole.
    public static Source whole(Place place, int block, int offset) {
        return new Source(place, block, offset, true, false);
    }

    /// A value from elsewhere, read by itself.
    static Source apart(Place place, int block, int offset) {
        return new Source(place, block, offset, true, true);
    }

    /// Where the characters behind the first few come from.
    public Source behind(int characters) {
        return whole ? this : counted(place, block, offset + characters);
    }
}
