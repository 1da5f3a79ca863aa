package org.undersigned.roster.matching;

import java.util.List;

/// Finds the words an acronym stands for.
final class Acronyms {

    /// Shorter ones stand for too much.
    static final int SHORTEST = 3;

    /// Longer acronyms that pass words over are names.
    private static final int LONGEST_OF_SOME = 8;

    private Acronyms() {}

    /// Whether it is made of the first letters of all these words, small words with or without.
    static boolean stands(String acronym, List<Word> words) {
        return words.size() > 1 && end(acronym, words, 0) == words.size();
    }

    /// Whether it is made of some of these letters in their order, the first and the last among
    /// them.
    static boolean skips(String acronym, String initials) {
        int at = 0;
        for (int i = 0; i < initials.length() && at < acronym.length(); i++) {
            at += initials.charAt(i) == acronym.charAt(at) ? 1 : 0;
        }
        return at == acronym.length()
                && acronym.charAt(0) == initials.charAt(0)
                && acronym.charAt(at - 1) == initials.charAt(initials.length() - 1);
    }

    /// Whether it stands for these words although it passes some over or takes letters from within
    /// them: `MST` for `Movimento dos Trabalhadores Rurais Sem Terra`, `Idec` for `Instituto
    /// Brasileiro de Defesa do Consumidor`. It has the first letters of the first of them and the
    /// last, and at most a third of its own are from within.
    static boolean abbreviates(String acronym, List<Word> words) {
        List<Word> content = words.stream().filter(word -> word.role() != Role.SMALL).toList();
        return acronym.length() >= SHORTEST
                && acronym.length() <= LONGEST_OF_SOME
                && content.size() > 1
                && content.size() <= 2 * acronym.length()
                && abbreviates(acronym, content, 0, 0, acronym.length() / 3);
    }

    /// @param letter how many letters have been found
    /// @param word in how many words
    /// @param within how many more may be from within
    private static boolean abbreviates(
            String acronym, List<Word> words, int letter, int word, int within) {
        if (word == words.size()) {
            return letter == acronym.length();
        }
        boolean between = word > 0 && word < words.size() - 1;
        if (between && abbreviates(acronym, words, letter, word + 1, within)) {
            return true;
        }
        String text = words.get(word).raw();
        int at = -1;
        for (int taken = 0; taken <= within && letter + taken < acronym.length(); taken++) {
            at = text.indexOf(acronym.charAt(letter + taken), at + 1);
            if (at < 0 || (taken == 0 && at > 0)) {
                return false;
            }
            if (abbreviates(acronym, words, letter + taken + 1, word + 1, within - taken)) {
                return true;
            }
        }
        return false;
    }

    /// The index behind the last of the words from here on that it stands for, or -1: as far as it
    /// can reach. Small words may be passed over or give a letter; every other word gives one.
    static int end(String acronym, List<Word> words, int from) {
        long whole = 1L << acronym.length();
        long read = acronym.length() < Long.SIZE ? 1 : 0;
        int end = -1;
        for (int word = from; word < words.size() && read != 0; word++) {
            Word one = words.get(word);
            read = read(acronym, one.initials(), read) | (one.role() == Role.SMALL ? read : 0);
            end = (read & whole) == 0 ? end : word + 1;
            read &= ~whole;
        }
        return end > 0 && isTrailing(words, end) ? words.size() : end;
    }

    /// How many letters may be read behind these ones, if so many were before: a bit for each
    /// count.
    private static long read(String acronym, String letters, long before) {
        long after = 0;
        for (long rest = before; rest != 0; rest &= rest - 1) {
            int read = Long.numberOfTrailingZeros(rest);
            after |= acronym.startsWith(letters, read) ? 1L << (read + letters.length()) : 0;
        }
        return after;
    }

    private static boolean isTrailing(List<Word> words, int word) {
        return words.subList(word, words.size()).stream().allMatch(one -> one.role() == Role.SMALL);
    }
}
