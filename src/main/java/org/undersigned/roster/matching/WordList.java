package org.undersigned.roster.matching;

import java.util.ArrayList;
import java.util.List;

/// What several words are together.
final class WordList {

    private WordList() {}

    /// What they weigh.
    static double weight(List<Word> words) {
        double sum = 0;
        for (Word word : words) {
            sum += word.weight();
        }
        return sum;
    }

    /// How many letters they have.
    static int length(List<Word> words) {
        int length = 0;
        for (Word word : words) {
            length += word.text().length();
        }
        return length;
    }

    /// Their first letters.
    static String initials(List<Word> words) {
        StringBuilder initials = new StringBuilder(words.size());
        words.forEach(word -> initials.append(word.initials()));
        return initials.toString();
    }

    /// As they are written, with spaces between.
    static String written(List<Word> words) {
        StringBuilder written = new StringBuilder();
        for (Word word : words) {
            boolean first = written.isEmpty() || word.written().isEmpty();
            written.append(first ? "" : " ").append(word.written());
        }
        return written.toString();
    }

    /// Those that are not taken.
    static List<Word> left(List<Word> words, boolean[] taken) {
        List<Word> left = new ArrayList<>();
        for (int i = 0; i < taken.length; i++) {
            if (!taken[i]) {
                left.add(words.get(i));
            }
        }
        return left;
    }
}
