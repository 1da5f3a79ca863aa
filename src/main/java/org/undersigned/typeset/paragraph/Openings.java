package org.undersigned.typeset.paragraph;

/// What may stand at the beginning of a line, or before a dash at its end.
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

    /// Whether a line may end with a dash after a character: not if a quotation or a parenthesis
    /// opens just there.
    static boolean mayEnd(char c) {
        return switch (Character.getType(c)) {
            case Character.START_PUNCTUATION, Character.INITIAL_QUOTE_PUNCTUATION -> false;
            default -> true;
        };
    }
}
