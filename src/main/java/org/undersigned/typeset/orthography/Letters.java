package org.undersigned.typeset.orthography;

import java.util.Locale;

/// What kind of character stands beside a mark.
final class Letters {

    private static final String OPENERS = "([{<«‹“‘„‚「『¿¡–—―-‐/=…";
    private static final String CLOSERS = ")]}>»›”’.,;:!?…–—―-‐/、。，．）」』！？：；％%*";

    private Letters() {}

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B';
    }

    /// Whether a quotation may begin right behind it, if a word follows.
    static boolean mayOpen(char c) {
        return isSpace(c) || OPENERS.indexOf(c) >= 0;
    }

    static boolean isDash(char c) {
        return "–—―-‐/…=".indexOf(c) >= 0;
    }

    /// Whether a quotation may end right before it.
    static boolean mayFollow(char c) {
        return isSpace(c) || CLOSERS.indexOf(c) >= 0 || OPENERS.indexOf(c) >= 0;
    }

    static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || isMark(c);
    }

    static boolean isLetter(char c) {
        return Character.isLetter(c) || Character.isLowSurrogate(c) || isMark(c);
    }

    private static boolean isMark(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    static boolean isHebrew(char c) {
        return c >= '\u0590' && c <= '\u05EA';
    }

    /// Letters and marks of scripts that have no spaces, where a quotation may begin anywhere.
    static boolean isUnspaced(char c) {
        return (c >= '\u2E80' && c <= '\u9FFF')
                || (c >= '\uF900' && c <= '\uFAFF')
                || (c >= '\uFF00' && c <= '\uFF65')
                || (c >= '\u0E00' && c <= '\u0EFF');
    }

    static boolean isUpper(char c) {
        return Character.isUpperCase(c) || Character.isTitleCase(c);
    }

    static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
