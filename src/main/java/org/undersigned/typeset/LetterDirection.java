package org.undersigned.typeset;

import com.ibm.icu.util.ULocale;

import org.undersigned.font.Direction;

import java.util.Locale;

/// Which way a letter in a language is read.
///
/// ICU is asked, which knows the script that a language is mostly written in, but not for the
/// languages of most letters.
final class LetterDirection {

    private LetterDirection() {}

    static Direction of(Locale language) {
        if (language.getScript().isEmpty()) {
            switch (language.getLanguage()) {
                case "en", "es", "fr", "de", "pt", "it", "nl", "pl" -> {
                    return Direction.LEFT_TO_RIGHT;
                }
                default -> {}
            }
        }
        return ULocale.forLocale(language).isRightToLeft()
                ? Direction.RIGHT_TO_LEFT
                : Direction.LEFT_TO_RIGHT;
    }
}
