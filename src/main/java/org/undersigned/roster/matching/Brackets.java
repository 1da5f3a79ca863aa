package org.undersigned.roster.matching;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads what names say in brackets of their acronyms.
final class Brackets {

    private static final Pattern VOWELS = Pattern.compile("[aeiou]");

    private Brackets() {}

    /// Takes out what stands in brackets and is the name's acronym, `(FSF)`, `(BEUC)`, or says what
    /// the acronym before it stands for.
    ///
    /// @param acronyms where the acronyms of the whole name go: not that of a whole of which a part
    ///   is named behind it, `Elm Trust (ET) Local 7`
    static List<Piece> without(List<Piece> pieces, Set<String> acronyms) {
        if (pieces.stream().noneMatch(Piece::aside)) {
            return pieces;
        }
        List<Piece> rest = new ArrayList<>(pieces.size());
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            int end = end(pieces, i);
            boolean begins = piece.aside() && i > 0 && !pieces.get(i - 1).aside();
            if (begins && end == i + 1 && isOwn(piece, rest)) {
                if (!(namesPart(pieces, end) && isWhole(piece, rest))) {
                    acronyms.add(raw(piece));
                }
            } else if (begins && areOwn(pieces.subList(i, end), rest)) {
                pieces.subList(i, end).forEach(acronym -> acronyms.add(raw(acronym)));
                i = end - 1;
            } else if (begins && end > i + 1 && isExplained(rest, pieces.subList(i, end))) {
                i = end - 1;
            } else {
                rest.add(piece);
            }
        }
        return rest;
    }

    /// Where the brackets end that this piece is in.
    private static int end(List<Piece> pieces, int from) {
        int end = from;
        while (end < pieces.size() && pieces.get(end).aside()) {
            end++;
        }
        return end;
    }

    private static boolean isOwn(Piece piece, List<Piece> name) {
        return (isAcronym(piece) || isMadeOf(piece, name)) && Places.length(List.of(piece), 0) == 0;
    }

    /// Whether they are the name's acronyms in two languages: `(HCLU/TASZ)`.
    private static boolean areOwn(List<Piece> aside, List<Piece> name) {
        return aside.size() == 2
                && aside.getLast().gap() == Piece.Gap.SLASH
                && aside.stream().allMatch(Brackets::isAcronym)
                && aside.stream().anyMatch(piece -> isWhole(piece, name));
    }

    /// Whether what follows is a number, a chapter or a place.
    private static boolean namesPart(List<Piece> pieces, int from) {
        for (int i = from; i < pieces.size(); i++) {
            String text = pieces.get(i).text();
            if (Character.isDigit(text.charAt(0))
                    || Words.role(text) == Role.CHAPTER
                    || Places.length(pieces, i) > 0) {
                return true;
            }
        }
        return false;
    }

    /// Whether it is made of the first letters of all words, or of all that are not small.
    private static boolean isWhole(Piece piece, List<Piece> name) {
        return initials(name, true).equals(raw(piece)) || initials(name, false).equals(raw(piece));
    }

    private static boolean isExplained(List<Piece> name, List<Piece> aside) {
        Piece before = name.getLast();
        return before.isCapitals() && isWhole(before, aside);
    }

    private static String initials(List<Piece> name, boolean all) {
        return name.stream()
                .filter(piece -> all || !Words.isSmall(piece.text()))
                .map(piece -> raw(piece).substring(0, 1))
                .collect(joining());
    }

    /// Whether its letters are some of the name’s in their order, from the first on: `(Idec)`, or
    /// all of them, written otherwise.
    private static boolean isMadeOf(Piece piece, List<Piece> name) {
        String letters = name.stream().map(Piece::text).collect(joining());
        int at = 0;
        for (int i = 0; i < letters.length() && at < piece.text().length(); i++) {
            boolean next = letters.charAt(i) == piece.text().charAt(at);
            if (!next && i == 0) {
                return false;
            }
            at += next ? 1 : 0;
        }
        return at == piece.text().length()
                && at > 2
                && (Character.isUpperCase(piece.written().codePointAt(0))
                        || !VOWELS.matcher(piece.text()).find())
                && Words.role(piece.text()) == Role.NAME;
    }

    private static boolean isAcronym(Piece piece) {
        String written = piece.written();
        int capitals = (int) written.chars().filter(Character::isUpperCase).count();
        return written.length() >= 2
                && written.length() <= 10
                && capitals >= 2
                && capitals * 2 >= written.length();
    }

    private static String raw(Piece piece) {
        return piece.written().equals("&") || piece.written().isEmpty()
                ? piece.text()
                : Folding.fold(piece.written());
    }
}
