package org.undersigned.roster.matching;

import org.undersigned.roster.matching.Piece.Gap;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Cuts a name into words and remembers what stood between them.
///
/// `A.B.C.`, `A B C` and `a/b/c` are one word, `AT&T` is three. Apostrophes vanish, and with them
/// the articles and prepositions that Romance languages write before them.
final class Cutter {

    private static final Pattern ELISION =
            Pattern.compile("(?iu)(?<![\\p{L}\\p{M}])(?:l|d|dell|dall|all|nell|qu)['’](?=\\p{L})");
    private static final String APOSTROPHES =
            "'’‘ʼʻ`´ʹʺ\u05F3\u05F4\u200B\u200C\u200D\u00AD\u200E\u200F";
    private static final String DASHES = "–—|‒―•·‖";
    private static final String OPENING = "([{（［【";
    private static final String CLOSING = ")]}）］】";

    /// Longer names are prose: what follows tells them apart from nobody.
    private static final int MOST_WORDS = 100;

    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private Gap gap = Gap.SPACE;
    private int segment;
    private int last;
    private boolean aside;

    private Cutter() {}

    static List<Piece> cut(String name) {
        Cutter cutter = new Cutter();
        String plain =
                Folding.isAscii(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFKC);
        boolean elided = plain.indexOf('\'') >= 0 || plain.indexOf('’') >= 0;
        cutter.read(elided ? ELISION.matcher(plain).replaceAll("") : plain);
        return joined(joined(cutter.pieces, false), true);
    }

    private void read(String name) {
        for (int i = 0; i < name.length() && pieces.size() < MOST_WORDS; i++) {
            char unit = name.charAt(i);
            if (isOfWord(unit)) {
                word.append(unit);
            } else if (APOSTROPHES.indexOf(unit) < 0) {
                endWord();
                separate(name, i, unit);
            }
        }
        endWord();
    }

    private static boolean isOfWord(char unit) {
        return Character.isLetterOrDigit(unit)
                || (unit >= 0x80
                        && (Character.isSurrogate(unit)
                                || Character.getType(unit) == Character.NON_SPACING_MARK
                                || Character.getType(unit) == Character.COMBINING_SPACING_MARK));
    }

    private void separate(String name, int i, char unit) {
        if (OPENING.indexOf(unit) >= 0) {
            aside = true;
            begin(Gap.BRACKET);
        } else if (CLOSING.indexOf(unit) >= 0) {
            aside = false;
            begin(Gap.BRACKET);
        } else if (DASHES.indexOf(unit) >= 0 || (unit == '-' && isSpaced(name, i))) {
            begin(Gap.DASH);
        } else if (unit == ':' || unit == ';') {
            begin(Gap.COLON);
        } else if (unit == ',' || unit == '、') {
            begin(Gap.COMMA);
        } else if (unit == '&' || unit == '+') {
            pieces.add(new Piece("&", "and", gap, segment, aside));
            gap = Gap.SPACE;
        } else {
            gap =
                    switch (unit) {
                        case '-' -> Gap.HYPHEN;
                        case '.' -> Gap.DOT;
                        case '/' -> Gap.SLASH;
                        default -> gap == Gap.DOT ? Gap.SPACE : gap;
                    };
        }
    }

    private static boolean isSpaced(String name, int i) {
        return i > 0
                && i + 1 < name.length()
                && Character.isWhitespace(name.charAt(i - 1))
                && Character.isWhitespace(name.charAt(i + 1));
    }

    private void begin(Gap kind) {
        gap = kind;
        segment = last + 1;
    }

    private void endWord() {
        if (word.isEmpty()) {
            return;
        }
        String written = word.toString();
        word.setLength(0);
        String text = Folding.fold(written);
        if (!text.isEmpty()) {
            pieces.add(new Piece(written, text, gap, segment, aside));
            last = segment;
        }
        gap = Gap.SPACE;
    }

    /// Joins letters that stand alone side by side, those with spaces between only after the
    /// others: `Fund X L.P.` ends in two words.
    private static List<Piece> joined(List<Piece> pieces, boolean spaces) {
        List<Piece> joined = new ArrayList<>(pieces.size());
        boolean open = false;
        for (Piece piece : pieces) {
            boolean letter = piece.isLetter();
            if (open
                    && letter
                    && (spaces || piece.gap() != Gap.SPACE)
                    && piece.segment() == joined.getLast().segment()) {
                Piece before = joined.removeLast();
                joined.add(
                        new Piece(
                                before.written() + piece.written(),
                                before.text() + piece.text(),
                                before.gap(),
                                before.segment(),
                                before.aside()));
            } else {
                joined.add(piece);
            }
            open = letter;
        }
        return joined;
    }
}
