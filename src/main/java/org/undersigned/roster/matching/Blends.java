package org.undersigned.roster.matching;

import java.util.List;

/// Finds the words whose beginnings make one word: `Fresbras` is “Fresno Brasileiro”, `ISOC` the
/// “Ivory Society”.
final class Blends {

    /// Shorter ones stand for too much.
    static final int SHORTEST = 4;

    /// Shorter words that are no acronyms are just words.
    private static final int SHORTEST_WORD = 5;

    /// Longer ones are none.
    private static final int LONGEST = 16;

    /// More letters of one word are no beginning.
    private static final int MOST_OF_A_WORD = 7;

    /// Blends of more words are found by what else names have in common.
    private static final int MOST_PARTS = 3;

    /// What parts the beginnings in a key; no word has it.
    private static final char BAR = '|';

    private Blends() {}

    /// How many letters of each word a blend has at least: one if it is written as an acronym, two
    /// if it is all that a name says, 0 if it is none.
    static int fewest(Word word, NameForm form) {
        int letters = word.raw().length();
        if (word.role() != Role.NAME || letters < SHORTEST || letters > LONGEST) {
            return 0;
        }
        if (word.acronym()) {
            return 1;
        }
        boolean alone = form.content().size() == 1 && letters >= SHORTEST_WORD;
        return alone && !Words.isFamiliar(word.text()) ? 2 : 0;
    }

    /// Whether it is made of the beginnings of all these words but the small ones.
    ///
    /// @param fewest how many letters of each; from two on, never the whole word: a `Citibank` is
    ///   not the `Citizens Bank`
    static boolean stands(String blend, List<Word> words, int fewest) {
        return blend.length() <= LONGEST && stands(blend, words, fewest, 0, 0, 0, true);
    }

    /// Whether it is made of the beginnings of some of these words, from the first on.
    static boolean mayStand(String blend, List<Word> words, int fewest) {
        return blend.length() <= LONGEST && stands(blend, words, fewest, 0, 0, 0, false);
    }

    private static boolean stands(
            String blend,
            List<Word> words,
            int fewest,
            int letter,
            int word,
            int parts,
            boolean all) {
        if (letter == blend.length() && parts > 1 && !all) {
            return true;
        }
        if (word == words.size()) {
            return letter == blend.length() && parts > 1;
        }
        if (words.get(word).role() == Role.SMALL) {
            return stands(blend, words, fewest, letter, word + 1, parts, all);
        }
        String text = words.get(word).raw();
        int most = Math.min(text.length() - (fewest > 1 ? 1 : 0), blend.length() - letter);
        int length = 0;
        while (length < most && text.charAt(length) == blend.charAt(letter + length)) {
            length++;
        }
        for (int taken = Math.min(length, MOST_OF_A_WORD); taken >= fewest; taken--) {
            if (stands(blend, words, fewest, letter + taken, word + 1, parts + 1, all)) {
                return true;
            }
        }
        return false;
    }

    /// Adds what brings a blend together with its words: the first letters of each of its parts,
    /// two at most, wherever it may be cut.
    static void addKeys(NameForm form, Keys keys) {
        for (Word word : form.content()) {
            int fewest = fewest(word, form);
            if (fewest > 0) {
                addCuts(word.raw(), fewest, "", 0, keys);
            }
        }
        addBeginnings(form.content(), 0, new StringBuilder(), keys);
    }

    private static void addCuts(String blend, int fewest, String key, int parts, Keys keys) {
        if (parts > 0 && blend.length() >= fewest) {
            keys.add(key + BAR + begin(blend));
        }
        for (int cut = fewest; parts + 1 < MOST_PARTS && cut + fewest <= blend.length(); cut++) {
            String part = begin(blend.substring(0, cut));
            addCuts(blend.substring(cut), fewest, key + BAR + part, parts + 1, keys);
        }
    }

    private static void addBeginnings(List<Word> words, int at, StringBuilder key, Keys keys) {
        if (at > 1 && key.length() > 2 * at) {
            keys.initials(key.toString());
        }
        if (at == Math.min(words.size(), MOST_PARTS)
                || words.get(at).segment() != words.getFirst().segment()) {
            return;
        }
        String word = words.get(at).raw();
        int before = key.length();
        for (int letters = 1; letters <= Math.min(2, word.length()); letters++) {
            addBeginnings(words, at + 1, key.append(BAR).append(word, 0, letters), keys);
            key.setLength(before);
        }
    }

    private static String begin(String part) {
        return part.substring(0, Math.min(2, part.length()));
    }
}
