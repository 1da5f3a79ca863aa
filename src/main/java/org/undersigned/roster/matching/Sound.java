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

    /// Words of fewer consonants are told apart by their vowels.
    private static final int FEWEST_CONSONANTS = 3;

    private Sound() {}

    private static String[] pair(String written, String heard) {
        return new String[] {written, heard};
    }

    static String of(String word) {
        String sound = word;
        for (String[] pair : SAME) {
            sound = sound.indexOf(pair[0]) < 0 ? sound : sound.replace(pair[0], pair[1]);
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
        StringBuilder once = new StringBuilder(sound.length());
        for (int i = 0; i < sound.length(); i++) {
            char letter = sound.charAt(i);
            if (i == 0 || letter != sound.charAt(i - 1) || Character.isDigit(letter)) {
                once.append(letter);
            }
        }
        return once.toString();
    }
}
