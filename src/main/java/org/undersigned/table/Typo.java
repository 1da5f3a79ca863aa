package org.undersigned.table;

/// Whether a word is another one with a single slip of the fingers in it: a letter too many, too
/// few, another one, or two that changed places (Damerau 1964: four of five mistakes are one of
/// these). The first letter is hardly ever the wrong one, and short words have too many neighbours.
public final class Typo {

    /// In UTF-16 units; two letters may have changed places in words shorter by one.
    private static final int SHORTEST = 6;

    private Typo() {}

    /// Whether what is written is the word but for one slip.
    ///
    /// @param word as it should be
    /// @param written as it is
    public static boolean of(String word, String written) {
        int length = word.length();
        int difference = written.length() - length;
        if (length < SHORTEST - 1
                || Math.abs(difference) > 1
                || word.charAt(0) != (written.isEmpty() ? ' ' : written.charAt(0))
                || word.equals(written)) {
            return false;
        }
        int from = 0;
        while (from < Math.min(length, written.length())
                && word.charAt(from) == written.charAt(from)) {
            from++;
        }
        return isSwapped(word, written, from)
                || (length >= SHORTEST
                        && word.substring(Math.min(length, from + (difference > 0 ? 0 : 1)))
                                .equals(written.substring(from + (difference < 0 ? 0 : 1))));
    }

    private static boolean isSwapped(String word, String written, int from) {
        return word.length() == written.length()
                && from + 1 < word.length()
                && word.charAt(from) == written.charAt(from + 1)
                && word.charAt(from + 1) == written.charAt(from)
                && word.substring(from + 2).equals(written.substring(from + 2));
    }
}
