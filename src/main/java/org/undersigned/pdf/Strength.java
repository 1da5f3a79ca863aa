package org.undersigned.pdf;

/// What readers of a page know of a character's direction (UAX #9, table 4).
enum Strength {
    LEFT,
    RIGHT,

    /// A digit, a full stop, a comma, a dash and the like, which they take for parts of a number
    /// wherever they stand, and a number is read from left to right.
    NUMBER,

    /// It goes along with what is beside it.
    NONE;

    static Strength of(int codePoint) {
        return switch (Character.getDirectionality(codePoint)) {
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> LEFT;
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
                    RIGHT;
            case Character.DIRECTIONALITY_EUROPEAN_NUMBER,
                    Character.DIRECTIONALITY_EUROPEAN_NUMBER_SEPARATOR,
                    Character.DIRECTIONALITY_EUROPEAN_NUMBER_TERMINATOR,
                    Character.DIRECTIONALITY_COMMON_NUMBER_SEPARATOR,
                    Character.DIRECTIONALITY_ARABIC_NUMBER ->
                    NUMBER;
            default -> NONE;
        };
    }
}
