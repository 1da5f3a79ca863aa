package org.undersigned.table;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Headers, stripped of everything but their words, so that `FirstName`, `FIRST_NAME` and `1. First
/// name: *` are the same.
final class HeaderWords {

    private static final Pattern HUMP = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");
    private static final Pattern APOSTROPHES_AND_MARKS = Pattern.compile("['’‘`\\p{M}]+");
    private static final Pattern NO_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern NUMBER =
            Pattern.compile("^\\s*(?:Q?\\d+[a-z]?\\s*[.):\\-–]+|Q\\d+)\\s*");
    private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)?|\\[[^\\]]*\\]?|（[^）]*）?");
    private static final Pattern TAIL =
            Pattern.compile(
                    "(?i)\\s*(?:[,;:?/\\n\\r–—]|\\.\\s| - |\\b(?:as (?:you|it|they|shown)|if |for"
                        + " |that |to be |exactly|or |and/or"
                        + " |only\\b|optional|required|requerido|obligatori|obligatoire|facultatif|opcional|pflichtfeld|erforderlich)).*",
                    Pattern.DOTALL);

    private static final Pattern NUMBER_SIGN = Pattern.compile("(?<=\\p{L})\\s*#\\s*$");

    /// The one letter whose small form depends on where in a word it stands.
    private static final char SIGMA = 'Σ';

    private HeaderWords() {}

    /// With the word for a number sign at the end, and without what Salesforce hangs on the fields
    /// that somebody has added.
    static String counted(String header) {
        String plain = header.endsWith("__c") ? header.substring(0, header.length() - 3) : header;
        return NUMBER_SIGN.matcher(plain).replaceFirst(" number");
    }

    /// Lower-case words separated by single spaces, without accents.
    static String words(String header) {
        String split = HUMP.matcher(header).replaceAll(" ");
        String bare = Normalizer.normalize(split, Normalizer.Form.NFKD);
        String plain = APOSTROPHES_AND_MARKS.matcher(bare).replaceAll("");
        return NO_WORDS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    /// The words in one, which is asked of every name in a list.
    static String key(String header) {
        String bare = Normalizer.normalize(header, Normalizer.Form.NFKD);
        if (bare.indexOf(SIGMA) >= 0) {
            return words(header).replace(" ", "");
        }
        StringBuilder key = new StringBuilder(bare.length());
        for (int i = 0; i < bare.length(); ) {
            int point = bare.codePointAt(i);
            if (Character.isLetter(point) || isNumber(point)) {
                key.appendCodePoint(Character.toLowerCase(point));
            }
            i += Character.charCount(point);
        }
        return key.toString();
    }

    private static boolean isNumber(int point) {
        return switch (Character.getType(point)) {
            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER ->
                    true;
            default -> false;
        };
    }

    /// Without a question number in front and without what stands in brackets.
    static String withoutBrackets(String header) {
        return BRACKETS.matcher(NUMBER.matcher(header).replaceFirst("")).replaceAll(" ").strip();
    }

    /// Without what only explains: `Name, as you want it listed` becomes `Name`.
    static String withoutTail(String header) {
        return TAIL.matcher(withoutBrackets(header)).replaceFirst("").strip();
    }
}
