package org.undersigned.font;

import com.ibm.icu.util.ULocale;

import java.util.Locale;

/// Which way text is read (UAX #9).
public enum Direction {
    LEFT_TO_RIGHT,
    RIGHT_TO_LEFT;

    /// Which way text in a language is read.
    ///
    /// ICU is asked, which knows the script that a language is mostly written in, but not for the
    /// languages of most letters.
    public static Direction of(Locale language) {
        if (language.getScript().isEmpty() && isKnown(language.getLanguage())) {
            return LEFT_TO_RIGHT;
        }
        return ULocale.forLocale(language).isRightToLeft() ? RIGHT_TO_LEFT : LEFT_TO_RIGHT;
    }

    private static boolean isKnown(String language) {
        return switch (language) {
            case "en", "es", "fr", "de", "pt", "it", "nl", "pl" -> true;
            default -> false;
        };
    }
}
