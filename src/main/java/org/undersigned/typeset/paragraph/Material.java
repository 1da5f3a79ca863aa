package org.undersigned.typeset.paragraph;

/// What a horizontal list is made of. Distances are in scaled points.
sealed interface Material {

    /// Its natural width.
    long width();

    /// Something unbreakable: a part of a word.
    ///
    /// @param from the index in the word at which it begins
    /// @param to the index at which it ends
    record Box(Word word, int from, int to, long width) implements Material {

        static Box of(Word word) {
            return new Box(word, 0, word.length(), word.width());
        }

        boolean isWhole() {
            return from == 0 && to == word.length();
        }
    }

    /// Room that gives way. A line may end at it if a box stands before it, and then it vanishes.
    ///
    /// @param space what it says: a space, or nothing between ideographs
    /// @param stretch how much it grows without harm
    /// @param shrink how much it can shrink at most
    /// @param breakable whether a line may end at it; what may not is not lost after a break either
    record Glue(Word space, long width, long stretch, long shrink, boolean breakable)
            implements Material {}

    /// A place where a line may end at a price.
    ///
    /// @param cost {@link #EJECT} forces the break
    /// @param seam what becomes of the word around it
    record Penalty(int cost, Seam seam) implements Material {

        /// A line must end here (*TeX: The Program* §157).
        static final int EJECT = -10_000;

        @Override
        public long width() {
            return 0;
        }

        boolean ejects() {
            return cost <= EJECT;
        }
    }
}
