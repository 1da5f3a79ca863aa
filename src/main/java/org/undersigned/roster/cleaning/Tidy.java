package org.undersigned.roster.cleaning;

/// Knows at a glance names that nothing has to be taken away from: most are so, and no rule has to
/// look at them on its own.
final class Tidy {

    /// As many digits may stand anywhere: fewer than in a telephone number.
    private static final int DIGITS = 7;

    private Tidy() {}

    /// Whether a name that is one clean line begins with a letter or digit, ends with one or with a
    /// point, and has nothing in it but letters of Western Europe, few digits and the signs of
    /// ASCII but for `@`.
    static boolean is(String text) {
        int last = text.length() - 1;
        if (last < 0 || !isWord(text.charAt(0)) || !isEnd(text.charAt(last))) {
            return false;
        }
        int digits = 0;
        for (int i = 0; i <= last; i++) {
            char unit = text.charAt(i);
            if (unit == '@' || (unit >= 0x7F && !isWestern(unit))) {
                return false;
            }
            digits += isDigit(unit) ? 1 : 0;
        }
        return digits <= DIGITS;
    }

    private static boolean isEnd(char unit) {
        return isWord(unit) || unit == '.';
    }

    private static boolean isWord(char unit) {
        return (unit >= 'a' && unit <= 'z')
                || (unit >= 'A' && unit <= 'Z')
                || isDigit(unit)
                || isWestern(unit);
    }

    private static boolean isDigit(char unit) {
        return unit >= '0' && unit <= '9';
    }

    private static boolean isWestern(char unit) {
        return unit >= 'À' && unit <= 'ÿ' && unit != '×' && unit != '÷';
    }
}
