package org.undersigned.merge;

import java.text.Normalizer;

/// Text without what would disturb a page: controls, byte order marks, half characters.
final class CleanText {

    private CleanText() {}

    /// The letter's own words. Tabs and line ends become spaces, everything else that is typed
    /// stays.
    static String words(String text) {
        return isClean(text) ? text : filtered(text, false);
    }

    /// A value out of a file: trimmed, in NFC, on one line, and without the characters that turn
    /// the direction of what follows them (UAX #9 §2: embeddings, overrides and isolates).
    static String value(String text) {
        String filtered = isClean(text) ? text : filtered(text, true);
        return Normalizer.normalize(filtered.strip(), Normalizer.Form.NFC);
    }

    private static boolean isClean(String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit < ' ' || unit >= 0x7F) {
                return false;
            }
        }
        return true;
    }

    private static String filtered(String text, boolean untrusted) {
        StringBuilder kept = new StringBuilder(text.length());
        boolean afterBreak = false;
        for (int c : text.codePoints().toArray()) {
            boolean lineBreak = isBreak(c);
            if (lineBreak && !afterBreak) {
                kept.append(' ');
            } else if (!lineBreak && isReadable(c) && !(untrusted && turnsDirection(c))) {
                kept.appendCodePoint(c);
            }
            afterBreak = lineBreak;
        }
        return kept.toString();
    }

    private static boolean isBreak(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || c == 0x0B
                || c == 0x0C
                || c == 0x85
                || c == 0x2028
                || c == 0x2029;
    }

    private static boolean isReadable(int c) {
        boolean noncharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
        return !Character.isISOControl(c)
                && Character.getType(c) != Character.SURROGATE
                && c != 0xFEFF
                && !noncharacter;
    }

    private static boolean turnsDirection(int c) {
        return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    }
}
