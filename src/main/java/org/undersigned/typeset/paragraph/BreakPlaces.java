package org.undersigned.typeset.paragraph;

import org.undersigned.typeset.hyphenation.Hyphenation;
import org.undersigned.typeset.paragraph.BreakPlace.Kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Where a word may be broken: after hyphens, dashes and slashes, at soft hyphens, between
/// syllables.
///
/// What has digits, capitals within or no lower-case letters is not hyphenated. Where the writer
/// has put soft hyphens these alone count. Capitals are taken for a sign of names, except in
/// German.
final class BreakPlaces {

    private static final char SOFT_HYPHEN = '\u00AD';

    /// A word with one of these is not hyphenated: the writer has done it, or it is none.
    private static final String CODE = SOFT_HYPHEN + "#@_=+~\\|<>*^";

    /// The languages in which a line begins with the hyphen after which the last one ends (for
    /// Portuguese: Acordo Ortográfico 1990, base XX).
    private static final Set<String> REPEATING = Set.of("bs", "cs", "hr", "pl", "pt", "sk");

    private static final char ZERO_WIDTH_SPACE = '\u200B';

    private final Hyphenation hyphenation;
    private final Locale language;
    private final boolean hyphenate;

    BreakPlaces(Hyphenation hyphenation, Form form) {
        this.hyphenation = hyphenation;
        this.language = form.language();
        this.hyphenate = form.hyphenate();
    }

    /// The places, ascending.
    List<BreakPlace> in(String word, Pass.Places wanted) {
        List<BreakPlace> places = new ArrayList<>();
        boolean plain = hyphenate && wanted != Pass.Places.WRITTEN;
        int letters = 0;
        for (int i = 0; i <= word.length(); i++) {
            if (i < word.length() && belongsToWord(word, i)) {
                continue;
            }
            if (plain && i - letters > 1) {
                addSyllables(word, letters, i, wanted, places);
            }
            letters = i + 1;
            if (i < word.length() - 1) {
                addWritten(word, i, places);
            }
        }
        return places;
    }

    /// Whether a letter, an accent on one, or an apostrophe between two is at an index.
    private static boolean belongsToWord(String text, int index) {
        char c = text.charAt(index);
        boolean within = index > 0 && isLetterOrAccent(text.charAt(index - 1));
        return Character.isLetter(c)
                || (within && isLetterOrAccent(c))
                || (within
                        && (c == '\'' || c == '’')
                        && index + 1 < text.length()
                        && Character.isLetter(text.charAt(index + 1)));
    }

    private static boolean isLetterOrAccent(char c) {
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private void addWritten(String word, int index, List<BreakPlace> places) {
        char before = index > 0 ? word.charAt(index - 1) : ' ';
        char after = word.charAt(index + 1);
        boolean between = Character.isLetterOrDigit(before) && Character.isLetter(after);
        switch (word.charAt(index)) {
            case SOFT_HYPHEN -> places.add(new BreakPlace(index + 1, Kind.SOFT_HYPHEN));
            case ZERO_WIDTH_SPACE -> places.add(new BreakPlace(index + 1, Kind.FREE));
            case '-', '\u2010' -> {
                if (between && isLongEnough(word, index)) {
                    places.add(
                            REPEATING.contains(language.getLanguage())
                                    ? new BreakPlace(index, Kind.REPEATED_HYPHEN)
                                    : new BreakPlace(index + 1, Kind.WRITTEN_HYPHEN));
                }
            }
            case '/' -> {
                if (between && isLongEnough(word, index)) {
                    places.add(new BreakPlace(index + 1, Kind.ADDRESS));
                }
            }
            case '–', '—' -> {
                if (index > 0 && Openings.mayEnd(before) && Openings.mayBegin(after)) {
                    boolean range = Character.isDigit(before) && Character.isDigit(after);
                    places.add(new BreakPlace(index + 1, range ? Kind.RANGE : Kind.DASH));
                }
            }
            default -> {}
        }
    }

    /// Two characters on either side, so that no line ends with “e-” or begins with “s”.
    private static boolean isLongEnough(String word, int index) {
        return index >= 2
                && index + 2 < word.length()
                && Character.isLetterOrDigit(word.charAt(index - 2))
                && Character.isLetterOrDigit(word.charAt(index + 2));
    }

    private void addSyllables(
            String word, int from, int to, Pass.Places wanted, List<BreakPlace> places) {
        boolean name = mayBeName(word, from, to) || hasJoint(word);
        if ((name && wanted == Pass.Places.SYLLABLES) || !isHyphenatable(word, from)) {
            return;
        }
        for (int point : hyphenation.points(word.substring(from, to), language)) {
            places.add(new BreakPlace(from + point, name ? Kind.NAME : Kind.SYLLABLE));
        }
    }

    /// Whether one of the words that apostrophes join begins with a capital.
    private boolean mayBeName(String word, int from, int to) {
        if (language.getLanguage().equals("de")) {
            return false;
        }
        for (int i = from; i < to; i++) {
            boolean begins = i == from || !isLetterOrAccent(word.charAt(i - 1));
            if (begins && Character.isUpperCase(word.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasJoint(String word) {
        return word.indexOf('-') >= 0 || word.indexOf('\u2010') >= 0 || word.indexOf('/') >= 0;
    }

    private static boolean isHyphenatable(String word, int from) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean capitalWithin =
                    Character.isUpperCase(c)
                            && i > 0
                            && i != from
                            && Character.isLetter(word.charAt(i - 1));
            if (CODE.indexOf(c) >= 0 || capitalWithin || Character.isDigit(c)) {
                return false;
            }
        }
        return true;
    }
}
