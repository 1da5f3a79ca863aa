package org.undersigned.typeset.paragraph;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Lines in Chinese and Japanese: they may end between characters, but not before a closing mark, a
/// small kana or a prolonged sound, nor after an opening mark (UAX #14, strict; JIS X 4051). Lines
/// in Thai, Lao, Khmer and Burmese, which have no spaces: they end between the words of a
/// dictionary.
///
/// ICU is loaded only when there is such text.
final class Ideographs {

    private static final Pattern HANGUL =
            Pattern.compile("[\u1100-\u11FF\uA960-\uA97F\uAC00-\uD7FF]");

    private Ideographs() {}

    /// Whether a word has characters whose rules are not as simple as those of alphabets.
    static boolean areIn(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (isBeyondAlphabets(word.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /// The indexes at which a word may be broken because of such characters on either side,
    /// ascending.
    static List<Integer> boundaries(String word, Locale language) {
        BreakIterator breaks =
                BreakIterator.getLineInstance(
                        ULocale.forLanguageTag(language.getLanguage() + "-u-lb-strict"));
        breaks.setText(withKoreanAsLetters(word));
        List<Integer> boundaries = new ArrayList<>();
        for (int at = breaks.next(); at < word.length() && at > 0; at = breaks.next()) {
            if (isBeyondAlphabets(word.charAt(at - 1)) || isBeyondAlphabets(word.charAt(at))) {
                boundaries.add(at);
            }
        }
        return boundaries;
    }

    /// Lines of Korean end at its spaces, as in print and as `word-break: keep-all` has it: its
    /// syllables are taken for letters of an alphabet.
    private static String withKoreanAsLetters(String word) {
        return HANGUL.matcher(word).replaceAll("a");
    }

    /// Whether a little room may come between the characters around an index when a line is filled:
    /// not between the syllables of Korean, which has spaces.
    static boolean giveWayAt(String word, int index) {
        return isIdeographic(word.codePointBefore(index)) || isIdeographic(word.codePointAt(index));
    }

    private static boolean isIdeographic(int codePoint) {
        return switch (UnicodeScript.of(codePoint)) {
            case HAN, HIRAGANA, KATAKANA, BOPOMOFO -> true;
            default -> within(codePoint, 0x3000, 0x303F) || within(codePoint, 0xFF00, 0xFF60);
        };
    }

    /// The alphabets of Europe with their marks and signs, and Latin ligatures, are what this
    /// leaves out.
    private static boolean isBeyondAlphabets(char c) {
        return within(c, 0x0590, 0x109F)
                || within(c, 0x1100, 0x1CFF)
                || within(c, 0x2E80, 0xFAFF)
                || within(c, 0xFB1D, 0xFFFF);
    }

    private static boolean within(int codePoint, int first, int last) {
        return codePoint >= first && codePoint <= last;
    }
}
