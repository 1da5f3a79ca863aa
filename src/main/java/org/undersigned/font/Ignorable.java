package org.undersigned.font;

/// Characters that set nothing by themselves.
final class Ignorable {

    private Ignorable() {}

    /// Whether a character is to be left out, rather than shown as missing, where a face has no
    /// glyph for it.
    ///
    /// These are the default-ignorable characters (Unicode 17, DerivedCoreProperties, UAX #44), the
    /// control characters, and the two separators of lines and paragraphs. The JDK does not know
    /// the property.
    static boolean isIgnorable(int codePoint) {
        if (codePoint < 0x300) {
            return codePoint == 0xAD || Character.isISOControl(codePoint);
        }
        return switch (Character.getType(codePoint)) {
            case Character.FORMAT -> !isVisibleFormat(codePoint);
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> isIgnorableLetterOrMark(codePoint);
        };
    }

    /// Whether the JDK would set an ignorable character as missing. It hides those it knows: format
    /// characters, the grapheme joiner and variation selectors, which must stay what they are.
    static boolean isShownAsMissing(char character) {
        if (character >= ' ' && character < 0x7F) {
            return false;
        }
        return isIgnorable(character)
                && Character.getType(character) != Character.FORMAT
                && character != 0x34F
                && !isVariationSelector(character);
    }

    static boolean isVariationSelector(int codePoint) {
        return within(codePoint, 0xFE00, 0xFE0F) || within(codePoint, 0xE0100, 0xE01EF);
    }

    /// Zero-width joiner and non-joiner.
    static boolean isJoiner(int codePoint) {
        return codePoint == 0x200C || codePoint == 0x200D;
    }

    static boolean areIgnorable(String text) {
        return text.codePoints().allMatch(Ignorable::isIgnorable);
    }

    private static boolean isIgnorableLetterOrMark(int codePoint) {
        return codePoint == 0x34F // combining grapheme joiner
                || within(codePoint, 0x115F, 0x1160) // Hangul fillers
                || within(codePoint, 0x17B4, 0x17B5) // Khmer inherent vowels
                || within(codePoint, 0x180B, 0x180F) // Mongolian variation selectors
                || codePoint == 0x2065
                || codePoint == 0x3164
                || isVariationSelector(codePoint)
                || codePoint == 0xFFA0
                || within(codePoint, 0xFFF0, 0xFFF8)
                || within(codePoint, 0xE0000, 0xE0FFF);
    }

    /// Format characters that are not default-ignorable: Arabic and Indic number signs, interlinear
    /// annotation, Egyptian hieroglyph controls. With them the controls of shorthand, which the JDK
    /// shows.
    private static boolean isVisibleFormat(int codePoint) {
        return within(codePoint, 0x600, 0x605)
                || codePoint == 0x6DD
                || codePoint == 0x70F
                || within(codePoint, 0x890, 0x891)
                || codePoint == 0x8E2
                || within(codePoint, 0xFFF9, 0xFFFB)
                || codePoint == 0x110BD
                || codePoint == 0x110CD
                || within(codePoint, 0x13430, 0x1343F)
                || within(codePoint, 0x1BCA0, 0x1BCA3);
    }

    private static boolean within(int codePoint, int first, int last) {
        return codePoint >= first && codePoint <= last;
    }
}
