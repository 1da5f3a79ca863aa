package org.undersigned.typeset;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.util.ULocale;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/// The scripts of a letter's language, and the languages of other scripts, by the likely subtags of
/// CLDR (UTS #35, Core, §4.3).
final class LetterScripts {

    private static final Set<UnicodeScript> EAST_ASIAN =
            EnumSet.of(
                    UnicodeScript.HAN,
                    UnicodeScript.HIRAGANA,
                    UnicodeScript.KATAKANA,
                    UnicodeScript.HANGUL,
                    UnicodeScript.BOPOMOFO);

    /// Where Han is written in the traditional forms.
    private static final Set<String> TRADITIONAL = Set.of("TW", "HK", "MO");

    private final Set<UnicodeScript> own;

    LetterScripts(Locale language) {
        this.own =
                switch (script(language)) {
                    case "Jpan" ->
                            EnumSet.of(
                                    UnicodeScript.HAN,
                                    UnicodeScript.HIRAGANA,
                                    UnicodeScript.KATAKANA);
                    case "Kore" -> EnumSet.of(UnicodeScript.HAN, UnicodeScript.HANGUL);
                    case "Hans", "Hant" -> EnumSet.of(UnicodeScript.HAN, UnicodeScript.BOPOMOFO);
                    case "", "Latn" -> EnumSet.of(UnicodeScript.LATIN);
                    case String other -> EnumSet.of(UnicodeScript.forName(other));
                };
    }

    /// The script of a language (ISO 15924). ICU is not asked for those of most letters: it takes
    /// its time to find its tables.
    private static String script(Locale language) {
        if (language.getScript().isEmpty()) {
            switch (language.getLanguage()) {
                case "en", "es", "fr", "de", "pt", "it", "nl", "pl" -> {
                    return "Latn";
                }
                default -> {}
            }
        }
        return ULocale.addLikelySubtags(ULocale.forLocale(language)).getScript();
    }

    /// Whether nothing in a text is foreign.
    boolean isOwn(String text) {
        for (int at = 0; at < text.length(); ) {
            int codePoint = text.codePointAt(at);
            if (isForeign(codePoint)) {
                return false;
            }
            at += Character.charCount(codePoint);
        }
        return true;
    }

    /// Whether a character is a letter, or a sign, of another script.
    boolean isForeign(int codePoint) {
        if (codePoint < 0x250 && own.contains(UnicodeScript.LATIN)) {
            return false; // almost always, and asked for every character
        }
        UnicodeScript script = UnicodeScript.of(codePoint);
        return switch (script) {
            case COMMON, INHERITED, UNKNOWN -> false;
            default -> !own.contains(script);
        };
    }

    /// Whether words of a script go on with those before them: the scripts of East Asia are mixed.
    static boolean areKin(Set<UnicodeScript> before, UnicodeScript script) {
        return before.contains(script)
                || (EAST_ASIAN.contains(script) && EAST_ASIAN.containsAll(before));
    }

    /// The language that words in these scripts are most likely in, as a BCP 47 tag; empty if that
    /// cannot be said.
    ///
    /// @param country where they come from, as an ISO 3166-1 alpha-2 code, or empty
    String language(Set<UnicodeScript> scripts, String country) {
        if (scripts.contains(UnicodeScript.LATIN) && country.isEmpty()) {
            return "";
        }
        ULocale unknown =
                new ULocale.Builder()
                        .setScript(code(scripts, country))
                        .setRegion(region(country))
                        .build();
        ULocale likely = ULocale.minimizeSubtags(ULocale.addLikelySubtags(unknown));
        return likely.getLanguage().isEmpty() ? "" : likely.toLanguageTag();
    }

    /// The script as likely subtags know it (ISO 15924).
    private static String code(Set<UnicodeScript> scripts, String country) {
        if (scripts.contains(UnicodeScript.HANGUL)) {
            return "Kore";
        }
        if (scripts.contains(UnicodeScript.HIRAGANA)
                || scripts.contains(UnicodeScript.KATAKANA)
                || (scripts.contains(UnicodeScript.HAN) && country.equals("JP"))) {
            return "Jpan";
        }
        if (scripts.contains(UnicodeScript.HAN) || scripts.contains(UnicodeScript.BOPOMOFO)) {
            return TRADITIONAL.contains(country) ? "Hant" : "Hans";
        }
        return UScript.getShortName(UScript.getCodeFromName(scripts.iterator().next().name()));
    }

    /// A country as a subtag, or nothing if it is no code of one.
    private static String region(String country) {
        return country.matches("[A-Z]{2}") ? country : "";
    }
}
