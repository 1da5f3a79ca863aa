package org.undersigned.roster.matching;

import java.util.List;

/// What of a name tells quickly which of its words another can have, before the two are compared
/// word for word: a row of figures for each word of the content.
///
/// Letters are sets, a bit for each; one set less another is never more than what the words differ
/// in.
///
/// Bits are counted and found in loops: the compiler that makes this code makes calls of the JDK's
/// methods for it, which are slower.
final class Outline {

    /// How many words are looked at; longer names are no strangers to anybody.
    static final int MOST_WORDS = Long.SIZE;

    /// What a plural of two letters more has and its singular has not, or the other way round.
    static final int INFLECTED = letters("iesy");

    private static final int VOWELS = letters("aeiou");

    /// How many figures a word has in the row, and which: the hash of its kin, its letters, those
    /// it was spelt with, its consonants as it sounds, how many letters there are. They lie side by
    /// side, because a million names are looked at in no order.
    static final int FIGURES = 5;

    static final int LETTERS = 1;
    static final int RAW = 2;
    static final int CONSONANTS = 3;
    static final int LENGTH = 4;

    final int size;
    final Word[] words;
    final int[] figures;

    /// A bit for the hash of each word's kin: who has none of them lacks the word.
    final long hashes;

    /// What it weighs.
    final double weight;

    /// The first letters of all words, small ones and the legal form with them.
    final int initials;

    /// The name without spaces, as a hash.
    final int joined;

    private final double[] weights;
    private final int[] texts;

    /// Of those that may stand for other words, the letters of each way to read them.
    private final int[][] readings;

    /// A bit for each word.
    final long every;

    /// Those that may stand for other words, a bit for each of the content.
    final long acronyms;

    /// Those of which two names that differ in them are not the same.
    final long parting;

    /// Those that do more than tell which part of a whole is meant.
    final long naming;

    Outline(List<Word> all, List<Word> content, String joined, String closing) {
        size = content.size();
        words = content.toArray(Word[]::new);
        figures = new int[FIGURES * size];
        weights = new double[size];
        texts = new int[size];
        for (int i = 0; i < size; i++) {
            texts[i] = words[i].text().hashCode();
        }
        readings = new int[size][];
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
        long bits = 0;
        for (int i = 0; i < Math.min(size, MOST_WORDS); i++) {
            Word word = words[i];
            int text = word.kin().hashCode();
            figures[FIGURES * i] = text;
            figures[FIGURES * i + LETTERS] = letters(word.text());
            figures[FIGURES * i + RAW] = letters(word.raw());
            figures[FIGURES * i + CONSONANTS] = consonants(word.sound());
            figures[FIGURES * i + LENGTH] = word.text().length();
            bits |= 1L << text;
            weights[i] = word.weight();
            if (word.acronym()) {
                standing |= 1L << i;
                readings[i] = readings(word);
            }
            parts |= word.role().parts() ? 1L << i : 0;
            names |= isNaming(word, words[0]) ? 1L << i : 0;
        }
        every = size == 0 ? 0 : -1L >>> (MOST_WORDS - Math.min(size, MOST_WORDS));
        hashes = bits;
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
    static int letters(String text) {
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            letters |= 1 << (text.charAt(i) & 31);
        }
        return letters;
    }

    /// Whether a word of it is that word of the other.
    boolean hasWord(int i, Outline other, int j) {
        return texts[i] == other.texts[j] && words[i].text().equals(other.words[j].text());
    }

    /// A bit for each consonant of what is heard.
    static int consonants(String sound) {
        return letters(sound) & ~VOWELS;
    }

    /// Whether so few letters are in this set.
    static boolean haveAtMost(int most, int letters) {
        int rest = letters;
        for (int i = 0; i < most; i++) {
            rest &= rest - 1;
        }
        return rest == 0;
    }

    /// What these words weigh.
    double weight(long chosen) {
        double sum = 0;
        int i = 0;
        for (long rest = chosen; rest != 0; rest >>>= 1) {
            sum += (rest & 1) == 0 ? 0 : weights[i];
            i++;
        }
        return sum;
    }

    /// How many letters these words have.
    int length(long chosen) {
        int sum = 0;
        int i = 0;
        for (long rest = chosen; rest != 0; rest >>>= 1) {
            sum += (rest & 1) == 0 ? 0 : figures[FIGURES * i + LENGTH];
            i++;
        }
        return sum;
    }

    /// The letters in these words.
    int letters(long chosen) {
        int all = 0;
        int i = 0;
        for (long rest = chosen; rest != 0; rest >>>= 1) {
            all |= (rest & 1) == 0 ? 0 : figures[FIGURES * i + LETTERS];
            i++;
        }
        return all;
    }

    /// Whether an acronym among these words may stand for words of the other: its capitals are all
    /// among the other's first letters.
    boolean mayStandFor(long chosen, Outline other) {
        long rest = chosen & acronyms;
        for (int i = 0; rest >>> i != 0 && i < size; i++) {
            if ((rest >>> i & 1) != 0 && mayBeFirst(readings[i], other.initials)) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayBeFirst(int[] readings, int initials) {
        for (int letters : readings) {
            if ((letters & ~initials) == 0) {
                return true;
            }
        }
        return false;
    }

    /// The letters of each of an acronym's readings.
    private static int[] readings(Word acronym) {
        List<String> readings = acronym.readings();
        int[] letters = new int[readings.size()];
        for (int i = 0; i < letters.length; i++) {
            letters[i] = letters(readings.get(i));
        }
        return letters;
    }
}
