package org.undersigned.merge;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DecimalStyle;
import java.time.format.FormatStyle;
import java.util.Date;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// How a language writes the day of a letter out (CLDR's long form).
///
/// Where the calendar is the Gregorian one and the digits are 0 to 9 the JDK knows as much as ICU
/// and is ready sooner. Thai letters count the years of the Buddhist era and Persian ones the days
/// of the solar Hijri calendar, as official letters there do; who wants another calendar asks for
/// it in the language: `fa-u-ca-gregory`. The first of a month is an ordinal in French, Italian and
/// the Portuguese of Brazil.
public final class WrittenDate {

    /// The languages that are dated by a calendar of their own.
    private static final Set<String> OWN_CALENDAR = Set.of("fa", "th");

    private static final Map<String, String> FIRST_OF_MONTH =
            Map.of("fr", "1er ", "it", "1º ", "pt", "1º ", "pt-BR", "1º ");

    private WrittenDate() {}

    public static String of(LocalDate date, Locale language) {
        if (isOwn(language)) {
            return icu(date, language);
        }
        String written =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(language)
                        .format(date);
        return date.getDayOfMonth() == 1 && written.startsWith("1 ")
                ? first(language) + written.substring(2)
                : written;
    }

    private static String first(Locale language) {
        String own = language.getLanguage();
        String key =
                own.equals("pt") && !language.getCountry().isEmpty() ? regional(language) : own;
        return FIRST_OF_MONTH.getOrDefault(key, "1 ");
    }

    private static String regional(Locale language) {
        return language.getLanguage() + "-" + language.getCountry();
    }

    private static boolean isOwn(Locale language) {
        return OWN_CALENDAR.contains(language.getLanguage())
                || language.getUnicodeLocaleType("ca") != null
                || language.getUnicodeLocaleType("nu") != null
                || DecimalStyle.of(language).getZeroDigit() != '0';
    }

    private static String icu(LocalDate date, Locale language) {
        ULocale locale = ULocale.forLocale(language);
        boolean asked = language.getUnicodeLocaleType("ca") != null;
        if (!asked && !OWN_CALENDAR.contains(language.getLanguage())) {
            locale = locale.setKeywordValue("calendar", "gregorian");
        }
        DateFormat format = DateFormat.getDateInstance(DateFormat.LONG, locale);
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format(Date.from(date.atStartOfDay(ZoneOffset.UTC).toInstant()));
    }
}
