package org.undersigned.typeset.orthography;

import com.ibm.icu.util.LocaleData;
import com.ibm.icu.util.ULocale;

import java.util.Locale;

/// The quotation marks of a language.
///
/// @param outer what is typed as double quotes
/// @param inner what is typed as single ones within double ones
/// @param single what is typed as single ones that stand for themselves
record Marks(Pair outer, Pair inner, Pair single) {

    /// Two marks around something.
    record Pair(char opening, char closing) {}

    /// From `quotes.properties`, which holds where the trade departs from CLDR and spares the
    /// commonest languages the look-up; else CLDR's.
    static Marks of(Locale language) {
        return Rows.row("quotes.properties", language)
                .map(Marks::parse)
                .orElseGet(() -> delimiters(language));
    }

    private static Marks parse(String row) {
        String[] pairs = row.split(" ", -1);
        Pair outer = pair(pairs[0]);
        Pair inner = pair(pairs[1]);
        return new Marks(outer, inner, pairs.length > 2 ? pair(pairs[2]) : inner);
    }

    private static Pair pair(String marks) {
        return new Pair(marks.charAt(0), marks.charAt(1));
    }

    private static Marks delimiters(Locale language) {
        LocaleData data = LocaleData.getInstance(ULocale.forLocale(language));
        Pair outer =
                new Pair(
                        data.getDelimiter(LocaleData.QUOTATION_START).charAt(0),
                        data.getDelimiter(LocaleData.QUOTATION_END).charAt(0));
        Pair inner =
                new Pair(
                        data.getDelimiter(LocaleData.ALT_QUOTATION_START).charAt(0),
                        data.getDelimiter(LocaleData.ALT_QUOTATION_END).charAt(0));
        return new Marks(outer, inner, inner);
    }
}
