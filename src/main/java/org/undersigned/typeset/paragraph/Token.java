package org.undersigned.typeset.paragraph;

/// A part of a text as the composer takes it.
///
/// @param from the index of its first character
/// @param to the index after its last one
record Token(Kind kind, int from, int to) {

    enum Kind {
        WORD,
        /// A space at which a line may end.
        SPACE,
        /// A space at which none may, because of what stands beside it.
        BOUND_SPACE,
        /// A space at which none may, because the writer said so.
        FIXED_SPACE,
        /// A narrow space at which none may, and which does not stretch.
        NARROW_SPACE,
        /// An end of line that is meant.
        LINE_END
    }
}
