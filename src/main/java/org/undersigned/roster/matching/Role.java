package org.undersigned.roster.matching;

/// What a word does in a name; it decides what it means that the other name is without it.
enum Role {
    /// An article, a preposition or an “and”. It is compared only in acronyms.
    SMALL,
    /// A word that names somebody.
    NAME,
    /// A word that a name may be without: “Network”.
    WEAK,
    /// A fund, a foundation, an institute: another organization beside the one it is named after.
    SISTER,
    /// “Chapter”, “Section”, “County”.
    CHAPTER,
    /// A state, a country, a city.
    PLACE,
    /// “North”, “Women”, “First”: what parts one half from the other.
    DIRECTION,
    /// A number, an edition, a year.
    NUMBER;

    /// Whether two names that differ in such a word are never the same.
    boolean parts() {
        return switch (this) {
            case CHAPTER, PLACE, DIRECTION, NUMBER -> true;
            case SMALL, NAME, WEAK, SISTER -> false;
        };
    }
}
