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
    /// @param cost what it costs to end a line at it: {@link #FREE} for a space, {@link #NEVER} if
    ///   none may; what is never broken at is not lost after a break either
    record Glue(Word space, long width, long stretch, long shrink, int cost) implements Material {

        static final int FREE = 0;

        /// (*TeX: The Program* §157).
        static final int NEVER = 10_000;

        boolean breakable() {
            return cost < NEVER;
        }

        /// Whether it is a space that was made to hold two words together.
        boolean ties() {
            return space.text().equals("\u00A0");
        }

        /// The same at another price.
        Glue at(int other) {
            return new Glue(space, width, stretch, shrink, other);
        }
    }

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
