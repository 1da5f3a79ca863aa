package org.undersigned.font;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/// The scripts that are set rightly: those whose letters stand side by side, and those that the
/// HarfBuzz within the JDK joins and reorders as HarfBuzz itself does, compared word by word.
///
/// The JDK takes scripts that it does not know for simple ones, so that N'Ko and Adlam come out
/// unjoined, Javanese and Balinese unordered: those are not among them. Neither is Mongolian, which
/// is written from top to bottom.
public final class Scripts {

    private static final Set<UnicodeScript> SUPPORTED =
            EnumSet.of(
                    UnicodeScript.COMMON,
                    UnicodeScript.INHERITED,
                    UnicodeScript.LATIN,
                    UnicodeScript.GREEK,
                    UnicodeScript.CYRILLIC,
                    UnicodeScript.ARMENIAN,
                    UnicodeScript.GEORGIAN,
                    UnicodeScript.COPTIC,
                    UnicodeScript.GLAGOLITIC,
                    UnicodeScript.GOTHIC,
                    UnicodeScript.OGHAM,
                    UnicodeScript.RUNIC,
                    UnicodeScript.HEBREW,
                    UnicodeScript.ARABIC,
                    UnicodeScript.SYRIAC,
                    UnicodeScript.THAANA,
                    UnicodeScript.DEVANAGARI,
                    UnicodeScript.BENGALI,
                    UnicodeScript.GURMUKHI,
                    UnicodeScript.GUJARATI,
                    UnicodeScript.ORIYA,
                    UnicodeScript.TAMIL,
                    UnicodeScript.TELUGU,
                    UnicodeScript.KANNADA,
                    UnicodeScript.MALAYALAM,
                    UnicodeScript.SINHALA,
                    UnicodeScript.THAI,
                    UnicodeScript.LAO,
                    UnicodeScript.TIBETAN,
                    UnicodeScript.MYANMAR,
                    UnicodeScript.KHMER,
                    UnicodeScript.ETHIOPIC,
                    UnicodeScript.CHEROKEE,
                    UnicodeScript.CANADIAN_ABORIGINAL,
                    UnicodeScript.DESERET,
                    UnicodeScript.OSAGE,
                    UnicodeScript.TIFINAGH,
                    UnicodeScript.VAI,
                    UnicodeScript.OL_CHIKI,
                    UnicodeScript.LISU,
                    UnicodeScript.HAN,
                    UnicodeScript.HIRAGANA,
                    UnicodeScript.KATAKANA,
                    UnicodeScript.HANGUL,
                    UnicodeScript.BOPOMOFO,
                    UnicodeScript.YI);

    private Scripts() {}

    /// Whether text with this character comes out right. That a face covers it is another matter.
    public static boolean isSupported(int codePoint) {
        return codePoint < 0x300 || SUPPORTED.contains(UnicodeScript.of(codePoint));
    }

    static boolean areSupported(String text) {
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            if (!isSupported(codePoint)) {
                return false;
            }
            i += Character.charCount(codePoint);
        }
        return true;
    }
}
