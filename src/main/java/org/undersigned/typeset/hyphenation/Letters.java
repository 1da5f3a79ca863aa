package org.undersigned.typeset.hyphenation;

import java.text.Normalizer;

/// A word as patterns know it: small letters, each with its accents in one.
final class Letters {

    private final String text;
    private final int[] starts;

    /// @param starts for each letter where it begins in the word, and the word's length at the end
    private Letters(String text, int[] starts) {
        this.text = text;
        this.starts = starts;
    }

    static Letters of(String word) {
        StringBuilder text = new StringBuilder(word.length());
        int[] starts = new int[word.length() + 1];
        int start = 0;
        while (start < word.length()) {
            int end = start + 1;
            while (end < word.length() && isMark(word.charAt(end))) {
                end++;
            }
            starts[text.length()] = start;
            text.append(Character.toLowerCase(composed(word, start, end)));
            start = end;
        }
        starts[text.length()] = word.length();
        return new Letters(text.toString(), starts);
    }

    private static boolean isMark(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /// A letter with accents that no letter has in one is taken for the one without the last of
    /// them.
    private static char composed(String word, int from, int to) {
        return to == from + 1
                ? word.charAt(from)
                : Normalizer.normalize(word.substring(from, to), Normalizer.Form.NFC).charAt(0);
    }

    String text() {
        return text;
    }

    int size() {
        return text.length();
    }

    /// Where a letter begins in the word.
    int start(int index) {
        return starts[index];
    }
}
