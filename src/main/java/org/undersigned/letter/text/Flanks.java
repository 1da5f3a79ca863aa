package org.undersigned.letter.text;

/// What CommonMark sees beside the delimiters of an emphasis (§6.2).
final class Flanks {

    private Flanks() {}

    /// Whether a character is neither white space nor punctuation: beside a delimiter on whose
    /// other side there is punctuation, it keeps that from opening or closing anything.
    static boolean isLetter(int c) {
        return !isSpace(c) && !isPunctuation(c);
    }

    /// A text that neither begins nor ends with white space: that becomes entities.
    static String withoutSpaces(String text) {
        int first = text.codePointAt(0);
        String begun =
                isSpace(first)
                        ? Escapes.entity(first) + text.substring(Character.charCount(first))
                        : text;
        int last = begun.codePointBefore(begun.length());
        return isSpace(last)
                ? begun.substring(0, begun.length() - Character.charCount(last))
                        + Escapes.entity(last)
                : begun;
    }

    private static boolean isSpace(int c) {
        return c == '\n' || Character.getType(c) == Character.SPACE_SEPARATOR;
    }

    private static boolean isPunctuation(int c) {
        return switch (Character.getType(c)) {
            case Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.CONNECTOR_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.MATH_SYMBOL,
                    Character.CURRENCY_SYMBOL,
                    Character.MODIFIER_SYMBOL,
                    Character.OTHER_SYMBOL ->
                    true;
            default -> false;
        };
    }
}
