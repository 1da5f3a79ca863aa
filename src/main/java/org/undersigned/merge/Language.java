package org.undersigned.merge;

import com.ibm.icu.text.ListFormatter;

import org.jspecify.annotations.Nullable;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// How a letter's language writes lists, numbers, dates and countries (CLDR).
final class Language {

    private Language() {}

    /// “A”, “A and B”, “A, B, and C”. ICU and not the JDK, which says “Ana y Inés”.
    static String list(List<String> members, Locale language) {
        return members.size() == 1
                ? members.getFirst()
                : ListFormatter.getInstance(language).format(members);
    }

    /// “1,200”; in Spain “1200” and “12.345”.
    static String number(int number, Locale language) {
        NumberFormat format = NumberFormat.getIntegerInstance(language);
        format.setGroupingUsed(number >= 10_000 || !keepsFourTogether(language));
        return format.format(number);
    }

    /// Whether thousands are set apart only from five digits on (CLDR's `minimumGroupingDigits`,
    /// which the JDK does not heed).
    private static boolean keepsFourTogether(Locale language) {
        return switch (language.getLanguage()) {
            case "bg", "et", "hu", "it", "lv", "pl", "sl" -> true;
            case "es" -> Set.of("", "ES").contains(language.getCountry());
            case "pt" -> !Set.of("", "BR").contains(language.getCountry());
            default -> false;
        };
    }

    /// “February 24, 2026”; nothing for no date.
    static String date(@Nullable LocalDate date, Locale language) {
        return date == null ? "" : WrittenDate.of(date, language);
    }

    /// The name of an ISO 3166-1 alpha-2 code or `EU`; anything else as it is.
    static String country(String code, Locale language) {
        boolean isCode = code.length() == 2 && code.chars().allMatch(c -> c >= 'A' && c <= 'Z');
        return isCode ? Locale.of("", code).getDisplayCountry(language) : code;
    }
}
