package org.undersigned.roster.matching;

import org.undersigned.table.PhraseFile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Words of the trade in other languages, from `translations.txt`: “Médecins” are “Doctors”.
final class Translations {

    /// Words that begin with so many equal letters are one in both languages.
    private static final int ALIKE = 4;

    private static final Map<String, List<String>> MEANINGS = new HashMap<>();

    static {
        for (PhraseFile.Line line : PhraseFile.lines(Translations.class, "translations.txt")) {
            List<String> meaning =
                    Cutter.cut(line.meaning()).stream()
                            .map(piece -> Words.standard(piece.text()))
                            .toList();
            line.phrases().forEach(word -> put(word, meaning));
        }
    }

    private Translations() {}

    private static void put(String word, List<String> meaning) {
        MEANINGS.put(Folding.fold(word), meaning);
        MEANINGS.put(
                Folding.fold(word.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue")),
                meaning);
    }

    /// Whether it is a word of another language that is known here.
    static boolean isForeign(String raw) {
        return MEANINGS.containsKey(raw);
    }

    /// Whether two words that mean the same are of two languages, and not one word that both have,
    /// as “digital” and “digitale”.
    static boolean areOfTwo(Word one, Word other) {
        return !one.raw().equals(other.raw())
                && (isForeign(one.raw()) || isForeign(other.raw()))
                && !one.raw().regionMatches(0, other.raw(), 0, ALIKE);
    }

    /// The pieces of a name in English as far as their words are known. Of two words that one piece
    /// means, the second is not written.
    static List<Piece> of(List<Piece> pieces) {
        if (pieces.stream().noneMatch(Translations::isMeant)) {
            return pieces;
        }
        List<Piece> translated = new ArrayList<>(pieces.size() + 1);
        for (Piece piece : pieces) {
            List<String> meaning = isMeant(piece) ? MEANINGS.get(piece.text()) : null;
            if (meaning == null) {
                translated.add(piece);
            } else {
                translated.add(piece.as(meaning.getFirst()));
                meaning.subList(1, meaning.size())
                        .forEach(word -> translated.add(piece.unwritten(word)));
            }
        }
        return translated;
    }

    /// `SIN` may be an acronym.
    private static boolean isMeant(Piece piece) {
        return MEANINGS.containsKey(piece.text()) && !(piece.isCapitals() && piece.isShort());
    }
}
