package org.undersigned.merge;

import com.ibm.icu.text.ListFormatter;

import org.jspecify.annotations.Nullable;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;

/// How a letter's language writes lists, numbers, dates and countries (CLDR).
final class Language {

    private Language() {}

    /// “A”, “A and B”, “A, B, and C”. ICU and not the JDK, which says “Ana y Inés”.
    static String list(List<String> members, Locale language) {
        return members.size() == 1
                ? members.getFirst()
                : ListFormatter.getInstance(language).format(members);
    }

    /// “1,200”.
    static String number(int number, Locale language) {
        return NumberFormat.getIntegerInstance(language).format(number);
    }

    /// “February 24, 2026”; nothing for no date.
    static String date(@Nullable LocalDate date, Locale language) {
        if (date == null) {
            return "";
        }
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language)
                .format(date);
    }

    /// The name of an ISO 3166-1 alpha-2 code or `EU`; anything else as it is.
    static String country(String code, Locale language) {
        boolean isCode = code.length() == 2 && code.chars().allMatch(c -> c >= 'A' && c <= 'Z');
        return isCode ? Locale.of("", code).getDisplayCountry(language) : code;
    }
}
