package org.undersigned.roster.cleaning;

/// Knows the numbers that stand before the names of a whole column: `12. Group X`, `3) Jane Roe`.
/// They are taken for numbers only if nearly all of a column has them and they rise, so that
/// `350.org` and `8 Rivers` keep theirs.
final class Numbering {

    /// So many are a series.
    private static final int SERIES = 3;

    /// Of ten so many have a number, and so many of them follow the one before.
    private static final int NEARLY_ALL = 9;

    private static final int DIGITS = 6;

    private int filled;
    private int numbered;
    private int rising;
    private int last;

    /// Learns from a cell of the column.
    void learn(String text) {
        if (text.isEmpty()) {
            return;
        }
        filled++;
        int begin = begin(text);
        if (begin > 0) {
            int number = number(text);
            numbered++;
            rising += number > last ? 1 : 0;
            last = number;
        }
    }

    /// Whether the cells of the column are numbered.
    boolean isThroughout() {
        return numbered >= SERIES
                && numbered * 10 >= filled * NEARLY_ALL
                && rising * 10 >= numbered * NEARLY_ALL;
    }

    /// The text behind its number.
    static String without(String text) {
        return text.substring(begin(text));
    }

    private static int number(String text) {
        int number = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = Character.digit(text.charAt(i), 10);
            if (digit >= 0) {
                number = number * 10 + digit;
            } else if (number > 0) {
                break;
            }
        }
        return number;
    }

    /// Where the name begins behind a number, what parts them and a space; 0 if there is no number.
    private static int begin(String text) {
        int at = text.startsWith("(") || text.startsWith("#") ? 1 : 0;
        int first = at;
        while (at < text.length() && at - first < DIGITS && isDigit(text.charAt(at))) {
            at++;
        }
        int behind = at;
        while (at < text.length() && ".):]-–—".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        boolean dash = at == behind && text.startsWith(" - ", at);
        int space = dash ? at + 2 : at;
        boolean parted = behind > first && (at > behind || dash);
        return parted && space + 1 < text.length() && text.charAt(space) == ' ' ? space + 1 : 0;
    }

    private static boolean isDigit(char unit) {
        return unit >= '0' && unit <= '9';
    }
}
