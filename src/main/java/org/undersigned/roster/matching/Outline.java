package org.undersigned.roster.matching;

import java.util.List;

/// What of a name tells quickly that another is a stranger's, before the two are compared word for
/// word.
final class Outline {

    private final String[] texts;
    private final String[] raws;
    private final int[] hashes;
    private final int[] letters;
    private final int[] consonants;
    private final boolean[] naming;
    private final boolean[] acronyms;
    private final double[] weights;
    private final double weight;

    private Outline(List<Word> content) {
        int size = content.size();
        texts = new String[size];
        raws = new String[size];
        hashes = new int[size];
        letters = new int[size];
        consonants = new int[size];
        naming = new boolean[size];
        acronyms = new boolean[size];
        weights = new double[size];
        for (int i = 0; i < size; i++) {
            Word word = content.get(i);
            texts[i] = word.text();
            raws[i] = word.raw();
            hashes[i] = word.text().hashCode();
            letters[i] = letters(word.text());
            consonants[i] = letters(word.sound()) & ~letters("aeiou");
            naming[i] =
                    NameForm.isDistinctive(word) && word.segment() == content.getFirst().segment();
            acronyms[i] = word.acronym();
            weights[i] = word.weight();
        }
        weight = WordList.weight(content);
    }

    static Outline of(List<Word> content) {
        return new Outline(content);
    }

    /// A bit for each letter that is in it.
    private static int letters(String text) {
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            letters |= 1 << (text.charAt(i) & 31);
        }
        return letters;
    }

    /// Whether each names somebody whom the other does not, and what is left is too little for a
    /// second look. Never true of two that a comparison would not call different.
    boolean isStrangerTo(Outline other) {
        if (texts.length > Long.SIZE || other.texts.length > Long.SIZE) {
            return false;
        }
        long left = without(other);
        long otherLeft = other.without(this);
        double mine = orphans(left, other, otherLeft);
        if (mine <= 0) {
            return false;
        }
        double others = other.orphans(otherLeft, this, left);
        double shared = weight - mine + other.weight - others;
        return others > 0 && shared < OrganizationComparison.WORTH_A_LOOK * (weight + other.weight);
    }

    /// A bit for each word that the other does not have.
    private long without(Outline other) {
        long left = 0;
        for (int i = 0; i < texts.length; i++) {
            left |= other.has(texts[i], hashes[i]) ? 0 : 1L << i;
        }
        return left;
    }

    private boolean has(String text, int hash) {
        for (int i = 0; i < texts.length; i++) {
            if (hashes[i] == hash && texts[i].equals(text)) {
                return true;
            }
        }
        return false;
    }

    /// The weight of the words left over that name somebody and are none of the other’s left over;
    /// below 0 if an acronym may stand for any of them.
    private double orphans(long left, Outline other, long otherLeft) {
        double orphans = 0;
        for (long rest = left; rest != 0; rest &= rest - 1) {
            int word = Long.numberOfTrailingZeros(rest);
            if (acronyms[word]) {
                return -1;
            }
            if (naming[word] && !isAmong(word, other, otherLeft)) {
                orphans += weights[word];
            }
        }
        return orphans;
    }

    /// Whether one of the other’s words may be this one, spelt in another way or written together.
    private boolean isAmong(int word, Outline other, long otherLeft) {
        String raw = raws[word];
        int length = texts[word].length();
        for (long rest = otherLeft; rest != 0; rest &= rest - 1) {
            int at = Long.numberOfTrailingZeros(rest);
            int longer = Math.max(other.texts[at].length(), length);
            int most = longer < Likeness.LONG ? 1 : 2;
            boolean alike =
                    2 * longer - length - other.texts[at].length() <= most
                            && Integer.bitCount(letters[word] ^ other.letters[at]) <= 2 * most;
            if (alike
                    || consonants[word] == other.consonants[at]
                    || raw.contains(other.raws[at])
                    || other.raws[at].contains(raw)) {
                return true;
            }
        }
        return false;
    }
}
