package org.undersigned.roster.matching;

import org.undersigned.table.PhraseFile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Writes traditional Chinese in simplified characters, from `cldr/simplified.txt`: as ICU's
/// transform does it, which needs a third of a second to be made.
final class SimplifiedChinese {

    private static final String FROM = "from";
    private static final String INTO = "into";

    /// What begins with a character and is rewritten as a whole, the first that fits first.
    private static final Map<Integer, List<Phrase>> PHRASES = new HashMap<>();

    private static final Map<Integer, Integer> CHARACTERS = new HashMap<>();

    private static final Phrase NONE = new Phrase("", "");

    private record Phrase(String traditional, String simplified) {}

    static {
        int[] from = {};
        for (PhraseFile.Line line :
                PhraseFile.lines(SimplifiedChinese.class, "cldr/simplified.txt")) {
            String phrase = line.phrases().getFirst();
            switch (line.meaning()) {
                case FROM -> from = phrase.codePoints().toArray();
                case INTO -> {
                    int[] into = phrase.codePoints().toArray();
                    for (int i = 0; i < from.length; i++) {
                        CHARACTERS.put(from[i], into[i]);
                    }
                }
                case String simplified ->
                        PHRASES.computeIfAbsent(phrase.codePointAt(0), _ -> new ArrayList<>())
                                .add(new Phrase(phrase, simplified));
            }
        }
    }

    private SimplifiedChinese() {}

    static String of(String text) {
        StringBuilder simplified = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            int character = text.codePointAt(at);
            Phrase phrase = phrase(text, at, character);
            if (phrase.traditional.isEmpty()) {
                simplified.appendCodePoint(CHARACTERS.getOrDefault(character, character));
                at += Character.charCount(character);
            } else {
                simplified.append(phrase.simplified);
                at += phrase.traditional.length();
            }
        }
        return simplified.toString();
    }

    private static Phrase phrase(String text, int at, int character) {
        for (Phrase phrase : PHRASES.getOrDefault(character, List.of())) {
            if (text.startsWith(phrase.traditional, at)) {
                return phrase;
            }
        }
        return NONE;
    }
}
