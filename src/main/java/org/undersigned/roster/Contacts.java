package org.undersigned.roster;

import java.util.Locale;
import java.util.function.Consumer;

/// Finds in texts how people are reached.
final class Contacts {

    /// Fewer digits are no telephone number, nor are more (ITU-T E.164 §6.1).
    private static final int FEWEST = 7;

    private static final int MOST = 15;

    /// As many characters may part two groups of digits, as in `) - `.
    private static final int GAP = 3;

    private Contacts() {}

    /// The e-mail addresses, in lower case.
    static void emails(String text, Consumer<String> found) {
        for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
            int from = at;
            while (from > 0 && isLocal(text.charAt(from - 1))) {
                from--;
            }
            while (from < at && !Character.isLetterOrDigit(text.charAt(from))) {
                from++;
            }
            int to = at + 1;
            while (to < text.length() && isDomain(text.charAt(to))) {
                to++;
            }
            while (to > at + 1 && !Character.isLetterOrDigit(text.charAt(to - 1))) {
                to--;
            }
            if (from < at && text.indexOf('.', at) > at + 1 && text.indexOf('.', at) < to) {
                found.accept(text.substring(from, to).toLowerCase(Locale.ROOT));
            }
        }
    }

    private static boolean isLocal(char unit) {
        return Character.isLetterOrDigit(unit) || "._%+-'".indexOf(unit) >= 0;
    }

    private static boolean isDomain(char unit) {
        return Character.isLetterOrDigit(unit) || unit == '.' || unit == '-';
    }

    /// Whatever may be a telephone number, as digits alone: from the beginning of each group of
    /// digits to the end of each later one.
    static void phones(String text, Consumer<String> found) {
        for (int i = 0; i < text.length(); i++) {
            if (isDigit(text, i) && !isDigit(text, i - 1)) {
                phonesFrom(text, i, found);
            }
        }
    }

    private static void phonesFrom(String text, int from, Consumer<String> found) {
        StringBuilder digits = new StringBuilder(MOST);
        int gap = 0;
        for (int i = from; i < text.length() && gap <= GAP; i++) {
            if (isDigit(text, i)) {
                gap = 0;
                digits.append(Character.digit(text.charAt(i), 10));
                if (digits.length() > MOST) {
                    return;
                }
                if (digits.length() >= FEWEST && !isDigit(text, i + 1)) {
                    found.accept(digits.toString());
                }
            } else if (isBetween(text.charAt(i))) {
                gap++;
            } else {
                return;
            }
        }
    }

    private static boolean isDigit(String text, int index) {
        return index >= 0 && index < text.length() && Character.isDigit(text.charAt(index));
    }

    private static boolean isBetween(char unit) {
        return Character.isSpaceChar(unit) || ".-()\u2010\u2011\u2013".indexOf(unit) >= 0;
    }
}
