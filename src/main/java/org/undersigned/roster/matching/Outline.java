package org.undersigned.roster.matching;

import java.util.List;

/// What of a name tells quickly which of its words another can have, before the two are compared
/// word for word: a row of figures for each word of the content.
///
/// Letters are sets, a bit for each; one set less another is never more than what the words differ
/// in.
final class Outline {

    /// How many words are looked at; longer names are no strangers to anybody.
    static final int MOST_WORDS = Long.SIZE;

    /// What a plural of two letters more has and its singular has not, or the other way round.
    static final int INFLECTED = letters("iesy");

    final int size;
    final Word[] words;
    final int[] texts;
    final int[] letters;
    final int[] raws;
    final int[] consonants;
    final int[] lengths;

    /// What it weighs.
    final double weight;

    /// The first letters of all words, small ones and the legal form with them.
    final int initials;

    /// The name without spaces, as a hash.
    final int joined;

    private final double[] weights;

    /// Those that may stand for other words, a bit for each of the content.
    final long acronyms;

    /// Those of which two names that differ in them are not the same.
    final long parting;

    /// Those that do more than tell which part of a whole is meant.
    final long naming;

    Outline(List<Word> all, List<Word> content, String joined, String closing) {
        size = content.size();
        words = content.toArray(Word[]::new);
        texts = new int[size];
        letters = new int[size];
        raws = new int[size];
        consonants = new int[size];
        lengths = new int[size];
        weights = new double[size];
        weight = WordList.weight(content);
        this.joined = joined.hashCode();
        int first = letters(closing);
        for (Word word : all) {
            first |= letters(word.initials());
        }
        initials = first;
        long standing = 0;
        long parts = 0;
        long names = 0;
        for (int i = 0; i < Math.min(size, MOST_WORDS); i++) {
            Word word = words[i];
            texts[i] = word.kin().hashCode();
            letters[i] = letters(word.text());
            raws[i] = letters(word.raw());
            consonants[i] = letters(word.sound()) & ~letters("aeiou");
            lengths[i] = word.text().length();
            weights[i] = word.weight();
            standing |= word.acronym() ? 1L << i : 0;
            parts |= word.role().parts() ? 1L << i : 0;
            names |= isNaming(word, words[0]) ? 1L << i : 0;
        }
        acronyms = standing;
        parting = parts;
        naming = names;
    }

    private static boolean isNaming(Word word, Word first) {
        return word.segment() == first.segment()
                && switch (word.role()) {
                    case NAME, SMALL -> true;
                    case WEAK, SISTER, CHAPTER, PLACE, DIRECTION, NUMBER -> false;
                };
    }

    /// A bit for each letter that is in it.
    private static int letters(String text) {
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            letters |= 1 << (text.charAt(i) & 31);
        }
        return letters;
    }

    /// A bit for each word that the other does not have, nor one of its kin. Hashes suffice: two
    /// words that are taken for one are only looked at again.
    long without(Outline other) {
        int[] theirs = other.texts;
        long left = 0;
        for (int i = 0; i < size; i++) {
            int text = texts[i];
            int j = 0;
            while (j < theirs.length && theirs[j] != text) {
                j++;
            }
            left |= j < theirs.length ? 0 : 1L << i;
        }
        return left;
    }

    /// What these words weigh.
    double weight(long chosen) {
        double sum = 0;
        for (long rest = chosen; rest != 0; rest &= rest - 1) {
            sum += weights[Long.numberOfTrailingZeros(rest)];
        }
        return sum;
    }

    /// How many letters these words have.
    int length(long chosen) {
        int sum = 0;
        for (long rest = chosen; rest != 0; rest &= rest - 1) {
            sum += lengths[Long.numberOfTrailingZeros(rest)];
        }
        return sum;
    }

    /// The letters in these words.
    int letters(long chosen) {
        int all = 0;
        for (long rest = chosen; rest != 0; rest &= rest - 1) {
            all |= letters[Long.numberOfTrailingZeros(rest)];
        }
        return all;
    }

    /// Whether an acronym among these words may stand for words of the other: its capitals are all
    /// among the other's first letters.
    boolean mayStandFor(long chosen, Outline other) {
        for (long rest = chosen & acronyms; rest != 0; rest &= rest - 1) {
            Word word = words[Long.numberOfTrailingZeros(rest)];
            for (String letters : word.readings()) {
                if ((letters(letters) & ~other.initials) == 0) {
                    return true;
                }
            }
        }
        return false;
    }
}
