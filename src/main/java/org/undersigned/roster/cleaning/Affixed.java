package org.undersigned.roster.cleaning;

import org.undersigned.roster.Appellations;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The name of a person in capitals or in small letters alone, beside which something is written
/// otherwise: `Dr. JANE ROE, PhD`, `john roe III`.
///
/// @param before honorifics, with the space behind them
/// @param core the name
/// @param behind generations and degrees, with what parts them from the name
record Affixed(String before, String core, String behind) {

    private static final Set<String> HONORIFICS = Appellations.honorifics("en");
    private static final Set<String> SUFFIXES = Appellations.suffixes();
    private static final Pattern ROMAN = Pattern.compile("[IVX]{1,4}");
    private static final Pattern SIGNS = Pattern.compile("[.,()]");

    /// The parts, if there is anything to part. Most names are told by their first word.
    static Optional<Affixed> of(String text) {
        int begin = 0;
        while (isAround(word(text, begin), HONORIFICS)) {
            begin = text.indexOf(' ', begin) + 1;
        }
        if (begin >= text.length() || Capitals.isMixed(word(text, begin))) {
            return Optional.empty();
        }
        int end = text.length();
        while (isAround(text.substring(text.lastIndexOf(' ', end - 1) + 1, end), SUFFIXES)) {
            end = text.lastIndexOf(' ', end - 1);
            if (end <= begin) {
                return Optional.empty();
            }
        }
        while (text.charAt(end - 1) == ',') {
            end--;
        }
        String core = text.substring(begin, end);
        boolean parted = begin > 0 || end < text.length();
        return parted && core.indexOf(' ') > 0 && !Capitals.isMixed(core)
                ? Optional.of(new Affixed(text.substring(0, begin), core, text.substring(end)))
                : Optional.empty();
    }

    private static String word(String text, int begin) {
        int space = text.indexOf(' ', begin);
        return space < 0 ? "" : text.substring(begin, space);
    }

    /// What is all in small letters is written as the name is.
    private static boolean isAround(String word, Set<String> known) {
        if (word.isEmpty() || word.equals(word.toLowerCase(Locale.ROOT))) {
            return false;
        }
        String bare = SIGNS.matcher(word).replaceAll("");
        return known.contains(bare.toLowerCase(Locale.ROOT))
                || (known.equals(SUFFIXES) && ROMAN.matcher(bare).matches());
    }

    /// The whole with the capitals that the name should have; as it is if nothing is to be parted.
    ///
    /// @param language as {@link Capitals#of} has it
    static String spelled(String text, Capitals capitals, Locale language) {
        return of(text).map(it ->
                        it.before + capitals.of(it.core, Capitals.Of.PERSON, language) + it.behind)
                .orElse(text);
    }
}
