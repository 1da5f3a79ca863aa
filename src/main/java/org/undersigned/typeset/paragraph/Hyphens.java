package org.undersigned.typeset.paragraph;

import java.lang.Character.UnicodeScript;

/// Where a hyphen may be added to letters that fit on no line: only in scripts that know it.
/// Arabic, Hebrew, Thai or Devanagari is broken without one.
final class Hyphens {

    private Hyphens() {}

    static boolean mayCome(String text, int at) {
        return isHyphenated(text.codePointBefore(at)) && isHyphenated(text.codePointAt(at));
    }

    private static boolean isHyphenated(int codePoint) {
        return Character.isLetter(codePoint)
                && switch (UnicodeScript.of(codePoint)) {
                    case LATIN, GREEK, CYRILLIC, ARMENIAN, GEORGIAN, COPTIC, GLAGOLITIC -> true;
                    default -> false;
                };
    }
}
