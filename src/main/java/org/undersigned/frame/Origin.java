package org.undersigned.frame;

/// Where in the letter something on a page comes from. Opaque here: `workflow` knows how to follow
/// it.
///
/// @param block the number of the block, −1 if it comes from none
/// @param offset the characters before it
public record Origin(int block, int offset) {

    public static final Origin NONE = new Origin(-1, 0);
}
