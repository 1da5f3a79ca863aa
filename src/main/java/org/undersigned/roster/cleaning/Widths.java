package org.undersigned.roster.cleaning;

/// Latin letters, digits and signs as wide as ideographs become plain ones, unless ideographs stand
/// beside them (Unicode, block Halfwidth and Fullwidth Forms).
final class Widths {

    private static final char FIRST = '\uFF01';
    private static final char LAST = '\uFF5E';
    private static final int SHIFT = FIRST - '!';

    private Widths() {}

    static String narrowed(String text) {
        boolean wide = false;
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit >= FIRST && unit <= LAST) {
                wide = true;
            } else if (unit > '\u2E7F' && unit != '\u3000') {
                return text;
            }
        }
        if (!wide) {
            return text;
        }
        StringBuilder narrow = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            boolean shifted = unit >= FIRST && unit <= LAST;
            narrow.append(shifted ? (char) (unit - SHIFT) : unit == '\u3000' ? ' ' : unit);
        }
        return narrow.toString();
    }
}
