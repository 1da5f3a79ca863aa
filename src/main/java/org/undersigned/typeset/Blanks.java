package org.undersigned.typeset;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Fills in the blanks of a pattern in one of the languages of most letters: `Page {0} of {1}`,
/// `{0,plural,one{Enclosure:}other{Enclosures:}}`.
///
/// It says what ICU's `MessageFormat` would, which takes longer to be loaded than a letter takes to
/// be set.
final class Blanks {

    /// A number or a text, or what depends on whether there is one or more.
    private static final Pattern BLANK =
            Pattern.compile(
                    "\\{(?<at>\\d)(?:,number,integer|,plural,(?:=1|one)\\{(?<one>[^{}]*)}"
                            + "(?:many\\{[^{}]*})?other\\{(?<other>[^{}]*)})?}");

    /// Larger numbers are grouped, and French and Spanish say “un million *de*”.
    private static final int SMALL = 1_000;

    private Blanks() {}

    /// The text; nothing if it takes more than that: another language, none at all or thousands of
    /// something, a quotation.
    static Optional<String> filled(String pattern, Locale language, Object... arguments) {
        Matcher blanks = BLANK.matcher(pattern);
        if (!isKnown(language) || !areSmall(arguments) || isMore(blanks.replaceAll(""))) {
            return Optional.empty();
        }
        return Optional.of(
                blanks.replaceAll(blank ->
                        Matcher.quoteReplacement(
                                said(blank, arguments[Integer.parseInt(blank.group("at"))]))));
    }

    private static String said(MatchResult blank, Object argument) {
        String text = argument.toString();
        if (blank.group("other") == null) {
            return text;
        }
        return blank.group(text.equals("1") ? "one" : "other").replace("#", text);
    }

    private static boolean isMore(String rest) {
        return rest.indexOf('{') >= 0 || rest.indexOf('\'') >= 0;
    }

    private static boolean areSmall(Object... arguments) {
        for (Object argument : arguments) {
            if (argument instanceof Integer number && (number < 1 || number >= SMALL)) {
                return false;
            }
        }
        return true;
    }

    /// Whether its numbers have the figures 0 to 9 wherever it is spoken, and its nouns one plural.
    private static boolean isKnown(Locale language) {
        return !language.hasExtensions()
                && switch (language.getLanguage()) {
                    case "en", "es", "fr", "de", "pt", "it", "nl" -> true;
                    default -> false;
                };
    }
}
