package org.undersigned.frame;

/// Where in the letter something on a page comes from. Opaque here: `workflow` knows how to follow
/// it.
///
/// @param block the number of the block, −1 if it comes from none; less for a line of the front
///   matter
/// @param offset the characters before it
/// @param whole whether all its characters come from this one place, as those of a value that was
///   filled in do
public record Origin(int block, int offset, boolean whole) {

    public static final Origin NONE = new Origin(-1, 0, true);

    /// Words of the letter.
    public Origin(int block, int offset) {
        this(block, offset, false);
    }

    /// Where the character at an index comes from.
    public Origin at(int index) {
        return whole ? this : new Origin(block, offset + index);
    }
}
