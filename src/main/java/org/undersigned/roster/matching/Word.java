package org.undersigned.roster.matching;

/// A word of a name, ready to be compared.
///
/// @param text what is compared
/// @param written as written, for the reasons
/// @param role what it does
/// @param acronym whether it may stand for several words
/// @param segment the part of the name it is in
/// @param common whether many organizations have it in their names
/// @param sound how it sounds
/// @param initials its first letters, several if it is written as several words
record Word(
        String text,
        String written,
        Role role,
        boolean acronym,
        int segment,
        boolean common,
        String sound,
        String initials) {

    /// How much it says, as far as the word alone tells.
    double weight() {
        return switch (role) {
            case SMALL -> 0;
            case WEAK -> 0.25;
            case CHAPTER, DIRECTION -> 0.5;
            case SISTER -> 0.5;
            case NUMBER, PLACE -> 0.7;
            case NAME -> common ? 0.5 : 1;
        };
    }
}
