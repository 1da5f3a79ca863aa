package org.undersigned.typeset.orthography;

import org.undersigned.typeset.orthography.Tie.Kind;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells of what kind a word is in one language.
final class WordKinds {

    private static final Pattern DAY =
            Pattern.compile("(?:0?[1-9]|[12]\\d|3[01])(?:\\.|er|º|ª|st|nd|rd|th)?");
    private static final Pattern INITIAL = Pattern.compile("(?:\\p{Lu}\\p{M}*\\.-?)+");
    private static final Pattern ROMAN =
            Pattern.compile("M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})\\.?");
    private static final Pattern ZIP = Pattern.compile("\\d{5}(?:-\\d{4})?");

    private static final TextStyle[] STYLES = {
        TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE
    };

    private final Locale language;
    private volatile Set<String> months = Set.of();

    WordKinds(Locale language) {
        this.language = language;
    }

    /// The names of the months, looked up when the first is asked for.
    private Set<String> months() {
        if (months.isEmpty()) {
            months = monthsOf(language);
        }
        return months;
    }

    private static Set<String> monthsOf(Locale language) {
        Set<String> months = new HashSet<>();
        for (Month month : Month.values()) {
            for (TextStyle style : STYLES) {
                String name = month.getDisplayName(style, language);
                if (isSpelledOut(name)) {
                    months.add(Letters.lower(name));
                }
            }
        }
        return Set.copyOf(months);
    }

    /// Whether a month has a name; where it has none it is a number.
    private static boolean isSpelledOut(String name) {
        return !name.isEmpty() && name.chars().noneMatch(Character::isDigit);
    }

    boolean is(Kind kind, String word) {
        if (word.isEmpty()) {
            return false;
        }
        char first = word.charAt(0);
        return switch (kind) {
            case NUMBER -> isNumber(word);
            case GROUP -> word.length() == 3 && word.chars().allMatch(Character::isDigit);
            case DAY -> Character.isDigit(first) && DAY.matcher(word).matches();
            case MONTH -> isMonth(word);
            case NAME -> Letters.isUpper(first) || isCaseless(first);
            case INITIAL -> Letters.isUpper(first) && isInitial(word);
            case ROMAN -> !word.equals("I") && isRoman(word);
            case CAPITAL -> word.length() == 1 && Letters.isUpper(first);
            case STATE -> word.length() == 2 && isUpper(first) && isUpper(word.charAt(1));
            case ZIP -> Character.isDigit(first) && ZIP.matcher(word).matches();
            case WORD -> true;
        };
    }

    private static boolean isNumber(String word) {
        int start = "$€£¥+-−±".indexOf(word.charAt(0)) >= 0 ? 1 : 0;
        return start < word.length() && Character.isDigit(word.charAt(start));
    }

    private boolean isMonth(String word) {
        if (!Letters.isLetter(word.charAt(0))) {
            return false;
        }
        String lower = Letters.lower(word);
        return months().contains(lower)
                || (lower.length() > 3
                        && (lower.startsWith("d’") || lower.startsWith("d'"))
                        && months().contains(lower.substring(2)));
    }

    private static boolean isCaseless(char c) {
        return Character.isLetter(c) && !Character.isLowerCase(c);
    }

    /// Most names have no point.
    private static boolean isInitial(String word) {
        return word.indexOf('.') > 0 && INITIAL.matcher(word).matches();
    }

    /// Most names that begin like a figure go on with a small letter.
    private static boolean isRoman(String word) {
        return isFigure(word.charAt(0))
                && (word.length() == 1 || word.charAt(1) == '.' || isFigure(word.charAt(1)))
                && ROMAN.matcher(word).matches();
    }

    private static boolean isFigure(char c) {
        return "MDCLXVI".indexOf(c) >= 0;
    }

    private static boolean isUpper(char c) {
        return c >= 'A' && c <= 'Z';
    }
}
