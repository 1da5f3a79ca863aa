package org.undersigned.roster.ordering;

import java.util.ArrayList;
import java.util.List;

/// What an entry is sorted by.
///
/// @param first what is compared first: an organization's name, a person's family name
/// @param rest what is compared next: a person's other names, else empty
/// @param reasons how it came about
record FilingName(String first, String rest, List<Reason> reasons) {

    private static final String UNHEARD = "'’‘ʼ`´.\"“”„";

    FilingName {
        reasons = List.copyOf(reasons);
    }

    static FilingName of(String first, String rest, String shown, List<Reason> reasons) {
        List<Reason> all = new ArrayList<>();
        all.add(Reason.of("sortedUnder", shown));
        all.addAll(reasons);
        return new FilingName(first, rest, all);
    }

    /// What a collator compares. U+FFFE is less than anything else (UTS #35, Collation, §1.1.1), so
    /// all of one family stand together before longer names that begin alike.
    String compared() {
        String family = words(first);
        return rest.isEmpty() ? family : family + "\uFFFE" + words(rest);
    }

    /// Without punctuation: apostrophes, full stops and quotation marks vanish, the rest parts
    /// words. A name of nothing else is left as it is.
    private static String words(String text) {
        if (isPlain(text)) {
            return text;
        }
        StringBuilder words = new StringBuilder(text.length());
        boolean apart = false;
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            i += Character.charCount(codePoint);
            if (isHeard(codePoint)) {
                words.append(apart && !words.isEmpty() ? " " : "").appendCodePoint(codePoint);
                apart = false;
            } else {
                apart |= UNHEARD.indexOf(codePoint) < 0;
            }
        }
        return words.isEmpty() ? text : words.toString();
    }

    /// Whether it is a letter, an accent or a number.
    private static boolean isHeard(int codePoint) {
        return UNHEARD.indexOf(codePoint) < 0
                && (Character.isLetter(codePoint)
                        || switch (Character.getType(codePoint)) {
                            case Character.NON_SPACING_MARK,
                                    Character.COMBINING_SPACING_MARK,
                                    Character.ENCLOSING_MARK,
                                    Character.DECIMAL_DIGIT_NUMBER,
                                    Character.LETTER_NUMBER,
                                    Character.OTHER_NUMBER ->
                                    true;
                            default -> false;
                        });
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit != ' ' && !Character.isLetterOrDigit(unit)) {
                return false;
            }
        }
        return true;
    }
}
