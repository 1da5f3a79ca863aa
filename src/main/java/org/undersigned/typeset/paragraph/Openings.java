package org.undersigned.typeset.paragraph;

/// What may stand at the beginning of a line.
final class Openings {

    private Openings() {}

    /// Whether a line may begin with a character after a dash.
    static boolean mayBegin(char c) {
        return Character.isLetterOrDigit(c)
                || switch (Character.getType(c)) {
                    case Character.START_PUNCTUATION,
                            Character.INITIAL_QUOTE_PUNCTUATION,
                            Character.CURRENCY_SYMBOL ->
                            true;
                    default -> false;
                };
    }
}
