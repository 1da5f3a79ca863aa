package org.undersigned.typeset.orthography;

/// Marks after numbers: feet and inches, minutes and seconds.
final class Numbers {

    static final char PRIME = '′';
    static final char DOUBLE_PRIME = '″';

    private Numbers() {}

    /// How many digits stand from an index on.
    static int digitsFrom(CopyLine line, int index) {
        int end = index;
        while (Character.isDigit(line.at(end))) {
            end++;
        }
        return end - index;
    }

    /// Whether a mark may be the sign of a measure: behind a number of at most three digits before
    /// its point. More look like a year.
    static boolean isMeasure(CopyLine line, int index) {
        int start = index;
        while (Character.isDigit(line.at(start - 1)) || "½¼¾".indexOf(line.at(start - 1)) >= 0) {
            start--;
        }
        int length = index - start;
        char ahead = line.at(start - 1);
        return length > 0 && length <= 3 && (ahead == 'x' || !Letters.isLetter(ahead));
    }

    /// Whether a mark ends what has minutes or feet before: 6′2″.
    static boolean followsMinutes(CopyLine line, int index) {
        int start = index;
        while (Character.isDigit(line.at(start - 1)) || line.at(start - 1) == '.') {
            start--;
        }
        if (line.at(start - 1) == ' ') {
            start--;
        }
        return start < index
                && Character.isDigit(line.at(index - 1))
                && line.at(start - 1) == PRIME;
    }
}
