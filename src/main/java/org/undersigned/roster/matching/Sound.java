package org.undersigned.roster.matching;

import java.util.List;

/// Writes words as they sound, roughly and in no language: what is romanized by different rules
/// becomes alike, `Groysman` and `Groisman`, `Yandeks` and `Yandex`, `Iskusstvo` and `Iskustvo`.
final class Sound {

    private static final List<String[]> SAME =
            List.of(
                    pair("shch", "sh"),
                    pair("sch", "sh"),
                    pair("tch", "ch"),
                    pair("kh", "h"),
                    pair("off", "ov"),
                    pair("ph", "f"),
                    pair("x", "ks"),
                    pair("ck", "k"),
                    pair("q", "k"),
                    pair("tz", "ts"),
                    pair("cz", "ch"),
                    pair("w", "v"),
                    pair("y", "i"),
                    pair("j", "i"),
                    pair("ou", "u"),
                    pair("oo", "u"),
                    pair("ee", "i"),
                    pair("ie", "i"));

    /// The letters of what is written: most words have not even those.
    private static final int[] WRITTEN =
            SAME.stream().mapToInt(pair -> Outline.letters(pair[0])).toArray();

    /// Words of fewer consonants are told apart by their vowels.
    private static final int FEWEST_CONSONANTS = 3;

    private Sound() {}

    private static String[] pair(String written, String heard) {
        return new String[] {written, heard};
    }

    static String of(String word) {
        String sound = word;
        int letters = Outline.letters(word);
        for (int i = 0; i < WRITTEN.length; i++) {
            String written = SAME.get(i)[0];
            if ((WRITTEN[i] & ~letters) == 0 && sound.contains(written)) {
                sound = sound.replace(written, SAME.get(i)[1]);
                letters = Outline.letters(sound);
            }
        }
        return once(hard(sound));
    }

    /// `c` as it is spoken: before `e` and `i` as `ts`, else as `k`.
    private static String hard(String sound) {
        if (sound.indexOf('c') < 0) {
            return sound;
        }
        StringBuilder hard = new StringBuilder(sound.length() + 2);
        for (int i = 0; i < sound.length(); i++) {
            char next = i + 1 < sound.length() ? sound.charAt(i + 1) : ' ';
            boolean alone = sound.charAt(i) == 'c' && next != 'h';
            hard.append(
                    alone ? (next == 'e' || next == 'i' ? "ts" : "k") : sound.substring(i, i + 1));
        }
        return hard.toString();
    }

    /// Whether two sounds differ in vowels only, and have as many of them.
    static boolean haveEqualConsonants(String a, String b) {
        int i = 0;
        int consonants = 0;
        if (a.length() != b.length()) {
            return false;
        }
        while (i < a.length()) {
            boolean vowel = isVowel(a.charAt(i));
            if (vowel != isVowel(b.charAt(i)) || (!vowel && a.charAt(i) != b.charAt(i))) {
                return false;
            }
            consonants += vowel ? 0 : 1;
            i++;
        }
        return consonants >= FEWEST_CONSONANTS;
    }

    private static boolean isVowel(char letter) {
        return "aeiou".indexOf(letter) >= 0;
    }

    private static String once(String sound) {
        if (!hasTwice(sound)) {
            return sound;
        }
        StringBuilder once = new StringBuilder(sound.length());
        for (int i = 0; i < sound.length(); i++) {
            if (!isTwice(sound, i)) {
                once.append(sound.charAt(i));
            }
        }
        return once.toString();
    }

    private static boolean hasTwice(String sound) {
        for (int i = 1; i < sound.length(); i++) {
            if (isTwice(sound, i)) {
                return true;
            }
        }
        return false;
    }

    /// Whether it is the letter before once more; figures are all heard.
    private static boolean isTwice(String sound, int i) {
        return i > 0
                && sound.charAt(i) == sound.charAt(i - 1)
                && !Character.isDigit(sound.charAt(i));
    }
}
