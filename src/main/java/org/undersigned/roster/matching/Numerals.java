package org.undersigned.roster.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Writes numbers in figures: “Forty-Four” and “Forty 4” are 44, “III” behind a name is 3.
final class Numerals {

    private static final int FIRST_ORDINAL = 6;
    private static final Set<String> TENS = Set.copyOf(Words.list("tens"));
    private static final Map<String, Integer> VALUES = values();
    private static final Pattern ROMAN = Pattern.compile("X{0,3}(?:IX|IV|V?I{0,3})(?<=[IVX])");
    private static final Pattern ORDINAL = Pattern.compile("(\\d+)(?:st|nd|rd|th)");

    private Numerals() {}

    private static Map<String, Integer> values() {
        Map<String, Integer> values = new HashMap<>();
        for (String word : Words.list("tens")) {
            values.put(word, 20 + 10 * values.size());
        }
        putAll(values, Words.list("number"), 1);
        putAll(values, Words.list("ordinal"), FIRST_ORDINAL);
        return values;
    }

    private static void putAll(Map<String, Integer> values, List<String> words, int first) {
        for (int i = 0; i < words.size(); i++) {
            values.putIfAbsent(words.get(i), first + i);
        }
    }

    static List<Piece> inFigures(List<Piece> pieces) {
        List<Piece> result = new ArrayList<>(pieces.size());
        boolean tens = false;
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            int value = value(piece, i, pieces.size());
            if (tens && value > 0 && value < 10) {
                Piece before = result.removeLast();
                result.add(before.as(String.valueOf(Integer.parseInt(before.text()) + value)));
            } else {
                result.add(value < 0 ? piece : piece.as(String.valueOf(value)));
            }
            tens = TENS.contains(piece.text());
        }
        return result;
    }

    private static int value(Piece piece, int at, int size) {
        String text = piece.text();
        Integer known = VALUES.get(text);
        if (known != null) {
            return known;
        }
        boolean figures = Character.isDigit(text.charAt(0));
        if (figures && text.length() < 7 && ORDINAL.matcher(text).matches()) {
            return Integer.parseInt(ORDINAL.matcher(text).replaceFirst("$1"));
        }
        if (figures && text.length() == 1) {
            return text.charAt(0) - '0';
        }
        boolean placed = at > 0 && (text.length() > 1 || at == size - 1);
        return placed
                        && text.length() < 7
                        && isRomanFigure(piece.written())
                        && ROMAN.matcher(piece.written()).matches()
                ? roman(piece.written())
                : -1;
    }

    private static boolean isRomanFigure(String written) {
        return !written.isEmpty() && "IVX".indexOf(written.charAt(0)) >= 0;
    }

    private static int roman(String numeral) {
        int sum = 0;
        int before = 0;
        for (int i = numeral.length() - 1; i >= 0; i--) {
            int value =
                    switch (numeral.charAt(i)) {
                        case 'X' -> 10;
                        case 'V' -> 5;
                        default -> 1;
                    };
            sum += value < before ? -value : value;
            before = value;
        }
        return sum;
    }
}
