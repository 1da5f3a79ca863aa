package org.undersigned.table;

/// What keys look like at a glance, so that of thousands of cells none is folded that cannot be one
/// of them: with which letter or digit those of some length begin.
final class KeyShapes {

    /// Longer keys are taken for as long.
    private static final int LONGEST = Long.SIZE - 1;

    /// A bit for each length, by the first letter.
    private final long[] lengths = new long[0x80];

    private boolean signs;

    /// Notes a key, as {@link CellText#key} folds it; or a sign, which has no letter or digit.
    void add(String key) {
        char first = key.isEmpty() ? '\uFFFF' : key.charAt(0);
        if (first < lengths.length && Character.isLetterOrDigit(first)) {
            lengths[first] |= 1L << Math.min(key.length(), LONGEST);
        } else {
            signs = true;
        }
    }

    /// Whether the key of a text may be among those that were noted. Letters that are not ASCII may
    /// fold to any number of others, but to nothing that changes those before them.
    boolean mayHave(String text) {
        char first = 0;
        int length = 0;
        boolean wide = false;
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit >= 0x80) {
                if (length == 0) {
                    return true;
                }
                wide = true;
            } else if (isLetterOrDigit(unit)) {
                first = length == 0 ? Character.toLowerCase(unit) : first;
                length++;
            }
        }
        if (length == 0) {
            return signs;
        }
        long longer = lengths[first] >>> Math.min(length, LONGEST);
        return wide ? longer != 0 : (longer & 1) != 0;
    }

    private static boolean isLetterOrDigit(char unit) {
        return (unit >= 'a' && unit <= 'z')
                || (unit >= 'A' && unit <= 'Z')
                || (unit >= '0' && unit <= '9');
    }
}
