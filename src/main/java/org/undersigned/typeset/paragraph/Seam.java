package org.undersigned.typeset.paragraph;

/// What happens to a word when a line ends within it; TeX's discretionary (*TeX: The Program*
/// §145).
interface Seam {

    /// A place that is not within a word.
    Seam NONE = Seam::excessAfter;

    /// How much wider than its boxes the line is that begins at another seam and ends here, in
    /// scaled points: a hyphen comes, a ligature or a kern goes.
    long excess(Seam start);

    /// The same for a line that begins here and ends elsewhere.
    default long excessAfter() {
        return 0;
    }

    /// Whether the line ends with a hyphen, written or added: two in a row are ugly.
    default boolean hyphenated() {
        return false;
    }

    /// Whether a hyphen is added.
    default boolean addsHyphen() {
        return false;
    }
}
