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

    private Sound() {}

    private static String[] pair(String written, String heard) {
        return new String[] {written, heard};
    }

    static String of(String word) {
        String sound = word;
        for (String[] pair : SAME) {
            sound = sound.indexOf(pair[0]) < 0 ? sound : sound.replace(pair[0], pair[1]);
        }
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
