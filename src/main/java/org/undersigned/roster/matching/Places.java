package org.undersigned.roster.matching;

import static java.util.stream.Collectors.joining;

import org.undersigned.letter.States;
import org.undersigned.table.PhraseFile;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Places in names: states and well-known cities from `places.txt`, countries in several languages
/// from `cldr/countries.txt`; the same place has the same key whatever it is called.
final class Places {

    private static final int LONGEST = 5;
    private static final Pattern VOWELS = Pattern.compile("[aeiou]");
    private static final Map<String, String> KEYS = new HashMap<>();
    private static final Set<String> FIRST_WORDS = new HashSet<>();

    static {
        for (PhraseFile.Line line : PhraseFile.lines(Places.class, "places.txt")) {
            line.phrases().forEach(phrase -> put(phrase, line.meaning()));
        }
        for (PhraseFile.Line line : PhraseFile.lines(Places.class, "cldr/countries.txt")) {
            line.phrases().forEach(phrase -> put(phrase, line.meaning()));
            put("Republic of " + line.phrases().getFirst(), line.meaning());
        }
    }

    private Places() {}

    private static void put(String phrase, String key) {
        putSpelt(phrase, key);
        String plain = phrase.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue");
        if (!plain.equals(phrase)) {
            putSpelt(plain, key);
        }
    }

    private static void putSpelt(String phrase, String key) {
        List<Piece> pieces = Cutter.cut(phrase);
        String text = text(pieces);
        if (text.length() > 1 && KEYS.putIfAbsent(text, key) == null) {
            FIRST_WORDS.add(pieces.getFirst().text());
        }
    }

    /// How many words from here on are the name of a place, 0 if none.
    static int length(List<Piece> pieces, int from) {
        if (!FIRST_WORDS.contains(pieces.get(from).text())) {
            return isCode(pieces, from) ? 1 : 0;
        }
        for (int length = Math.min(LONGEST, pieces.size() - from); length > 0; length--) {
            List<Piece> phrase = pieces.subList(from, from + length);
            if (KEYS.containsKey(text(phrase))
                    && isTogether(phrase)
                    && isMeant(phrase, from)
                    && !isLongerName(pieces, from)) {
                return length;
            }
        }
        return 0;
    }

    /// Whether nothing but a comma parts it: `Washington, D.C.`
    private static boolean isTogether(List<Piece> phrase) {
        return phrase.stream()
                .skip(1)
                .noneMatch(piece ->
                        switch (piece.gap()) {
                            case SPACE, DOT, HYPHEN, COMMA -> false;
                            case SLASH, DASH, COLON, BRACKET -> true;
                        });
    }

    /// Whether a republic has more of a name in front: `Islamic Republic of Iran`.
    private static boolean isLongerName(List<Piece> pieces, int from) {
        return pieces.get(from).text().equals("republic")
                && from > 0
                && !Words.isSmall(pieces.get(from - 1).text());
    }

    /// `US` is a place and `us` is not; `LA` is none where it may be an article.
    private static boolean isMeant(List<Piece> phrase, int from) {
        Piece first = phrase.getFirst();
        return phrase.size() > 1
                || first.text().length() > 3
                || (first.isCapitals() && !(from == 0 && Words.isSmall(first.text())));
    }

    /// Whether it is the code of a state: behind a comma, `Austin, TX`, or at the end, `Road NY`,
    /// `ELM-CA`. Among capitals a code is believed only if it cannot be a word.
    private static boolean isCode(List<Piece> pieces, int at) {
        Piece piece = pieces.get(at);
        return piece.written().length() == 2
                && piece.isCapitals()
                && States.code(piece.written()).isPresent()
                && (piece.gap() == Piece.Gap.COMMA || isLast(pieces, at));
    }

    private static boolean isLast(List<Piece> pieces, int at) {
        boolean last =
                at > 0
                        && (at + 1 == pieces.size()
                                || pieces.get(at + 1).segment() != pieces.get(at).segment());
        return last
                && (pieces.get(at).gap() == Piece.Gap.HYPHEN
                        || VOWELS.matcher(pieces.get(at).text()).results().findAny().isEmpty()
                        || pieces.stream().anyMatch(Piece::hasSmallLetters));
    }

    /// Whether it is a state or a country.
    static boolean isWide(Word word) {
        return word.role() == Role.PLACE
                && (word.text().length() == 2 || word.text().startsWith("us-"));
    }

    static String key(List<Piece> phrase) {
        String key = KEYS.get(text(phrase));
        return key != null ? key : "us-" + text(phrase);
    }

    private static String text(List<Piece> pieces) {
        if (pieces.size() == 1) {
            return pieces.getFirst().text();
        }
        return pieces.stream().map(Piece::text).collect(joining(" "));
    }
}
