package org.undersigned.roster.matching;

import java.util.List;

/// Finds the words an acronym stands for.
final class Acronyms {

    /// Shorter ones stand for too much.
    static final int SHORTEST = 3;

    /// Longer blends are none.
    private static final int LONGEST = 16;

    /// More letters of one word are no beginning.
    private static final int MOST_OF_A_WORD = 7;

    private Acronyms() {}

    /// Whether it is made of the first letters of all these words, small words with or without.
    static boolean stands(String acronym, List<Word> words) {
        return words.size() > 1 && end(acronym, words, 0) == words.size();
    }

    /// Whether it is made of the beginnings of all these words but the small ones: `Fresbras` of
    /// `Fresno Brasileiro`, `ISOC` of `Ivory Society`.
    ///
    /// @param fewest how many letters of each
    static boolean blends(String blend, List<Word> words, int fewest) {
        List<Word> content = words.stream().filter(word -> word.role() != Role.SMALL).toList();
        return content.size() > 1
                && blend.length() <= LONGEST
                && blends(blend, content, fewest, 0, 0);
    }

    private static boolean blends(
            String blend, List<Word> words, int fewest, int letter, int word) {
        if (word == words.size()) {
            return letter == blend.length();
        }
        String text = words.get(word).raw();
        int most = Math.min(text.length(), blend.length() - letter);
        int length = 0;
        while (length < most && text.charAt(length) == blend.charAt(letter + length)) {
            length++;
        }
        for (int taken = Math.min(length, MOST_OF_A_WORD); taken >= fewest; taken--) {
            if (blends(blend, words, fewest, letter + taken, word + 1)) {
                return true;
            }
        }
        return false;
    }

    /// The index behind the last of the words from here on that it stands for, or -1. Small words
    /// may be passed over or give a letter; every other word gives one.
    static int end(String acronym, List<Word> words, int from) {
        int letter = 0;
        int word = from;
        while (word < words.size() && letter < acronym.length()) {
            Word one = words.get(word);
            boolean fits = acronym.startsWith(one.initials(), letter);
            if (one.role() == Role.SMALL && (!fits || !isNeeded(acronym, letter, words, word))) {
                word++;
            } else if (fits) {
                letter += one.initials().length();
                word++;
            } else {
                return -1;
            }
        }
        while (letter == acronym.length() && word < words.size() && isTrailing(words, word)) {
            word++;
        }
        return letter == acronym.length() ? word : -1;
    }

    /// Whether the letter is this small word's and not the next word's.
    private static boolean isNeeded(String acronym, int letter, List<Word> words, int word) {
        return word + 1 >= words.size()
                || words.get(word + 1).text().charAt(0) != acronym.charAt(letter)
                || end(acronym.substring(letter), words.subList(word + 1, words.size()), 0) < 0;
    }

    private static boolean isTrailing(List<Word> words, int word) {
        return words.subList(word, words.size()).stream().allMatch(one -> one.role() == Role.SMALL);
    }
}
