package org.undersigned.font;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/// The scripts that are set rightly.
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
                    UnicodeScript.HAN,
                    UnicodeScript.HIRAGANA,
                    UnicodeScript.KATAKANA,
                    UnicodeScript.HANGUL,
                    UnicodeScript.BOPOMOFO);

    private Scripts() {}

    /// Whether text with this character comes out right: its letters stand from left to right and
    /// need no joining or reordering. That a face covers it is another matter.
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
