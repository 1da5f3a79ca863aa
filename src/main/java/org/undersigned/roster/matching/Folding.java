package org.undersigned.roster.matching;

import com.ibm.icu.text.Transliterator;

import org.undersigned.table.PhraseFile;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Writes words in small letters of the plain alphabet, so that they can be compared.
///
/// Accents fall, whatever the language; `ß` is `ss`, `ø` is `o`. Cyrillic is romanized as in
/// passports and sanctions lists (BGN/PCGN without marks), other scripts as ICU does it. Chinese
/// and Japanese words stay as they are, because syllables would make strangers alike.
final class Folding {

    private static final char FIRST_IDEOGRAPH = '\u2E80';

    /// What is written behind a vowel that has two dots elsewhere: `Mueller`.
    private static final Pattern UMLAUT = Pattern.compile("(?<=[aou])e");

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final String CYRILLIC = "абвгдеёжзийклмнопрстуфхцчшщъыьэюяіїєґўјљњћђџѓќѕ";
    private static final String[] LATIN =
            ("a b v g d e e zh z i y k l m n o p r s t u f kh ts ch sh shch - y - e yu ya"
                            + " i yi ye g w j lj nj c dj dz g k dz")
                    .split(" ");

    /// Words of other scripts that our own lists have, so that ICU is asked only by names.
    private static final Map<String, String> ROMANIZED = romanized();

    private Folding() {}

    /// One word, without spaces.
    static String fold(String word) {
        if (isPlain(word)) {
            return word.toLowerCase(Locale.ROOT);
        }
        String lower = Normalizer.normalize(word, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return isIdeographic(lower) ? SimplifiedChinese.of(lower) : latin(lower);
    }

    /// A text in any script as ICU romanizes it.
    static String romanized(String word) {
        return Romanizer.ANY.transliterate(word);
    }

    /// Whether some of it is written in Han or kana.
    static boolean isIdeographic(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= FIRST_IDEOGRAPH && isIdeograph(word.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isIdeograph(int codePoint) {
        return switch (UnicodeScript.of(codePoint)) {
            case HAN, HIRAGANA, KATAKANA -> true;
            default -> false;
        };
    }

    private static String latin(String lower) {
        StringBuilder text = new StringBuilder(lower.length() + 8);
        boolean foreign = false;
        for (int i = 0; i < lower.length(); i++) {
            char unit = lower.charAt(i);
            int letter = unit < 'Ѐ' ? -1 : CYRILLIC.indexOf(unit);
            if (letter >= 0) {
                text.append(LATIN[letter].equals("-") ? "" : LATIN[letter]);
            } else {
                foreign |= unit >= 'Ͱ' && !isVietnamese(unit) && Character.isLetter(unit);
                text.append(unit);
            }
        }
        return foreign ? foreign(text.toString()) : bare(text.toString());
    }

    /// A Latin letter with one or two marks.
    private static boolean isVietnamese(char letter) {
        return letter >= 'Ḁ' && letter <= 'ỹ' && letter != 'ẜ' && letter != 'ẝ';
    }

    private static String foreign(String word) {
        String known = ROMANIZED.get(word);
        return known != null ? known : bare(Romanizer.ANY.transliterate(word));
    }

    private static Map<String, String> romanized() {
        Map<String, String> romanized = new HashMap<>();
        for (PhraseFile.Line line : PhraseFile.lines(Folding.class, "romanized.txt")) {
            line.phrases().forEach(word -> romanized.put(word, line.meaning()));
        }
        return romanized;
    }

    private static String bare(String text) {
        String parted = Normalizer.normalize(text, Normalizer.Form.NFD);
        String bare = MARKS.matcher(parted).replaceAll("").toLowerCase(Locale.ROOT);
        StringBuilder letters = new StringBuilder(bare.length());
        for (int i = 0; i < bare.length(); i++) {
            letters.append(plain(bare.charAt(i)));
        }
        return letters.toString();
    }

    private static String plain(char letter) {
        return switch (letter) {
            case 'ß' -> "ss";
            case 'æ' -> "ae";
            case 'œ' -> "oe";
            case 'ø' -> "o";
            case 'đ', 'ð' -> "d";
            case 'ł' -> "l";
            case 'ħ' -> "h";
            case 'ı' -> "i";
            case 'þ' -> "th";
            case 'ə' -> "a";
            case 'ŋ' -> "n";
            case 'ŧ' -> "t";
            default -> Character.isLetterOrDigit(letter) ? String.valueOf(letter) : "";
        };
    }

    /// A folded text in which umlauts that were written out look like those that were not.
    static String withoutUmlauts(String folded) {
        return UMLAUT.matcher(folded).replaceAll("");
    }

    /// Whether it needs no normal form.
    static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            char unit = word.charAt(i);
            if (unit >= 0x80 || !Character.isLetterOrDigit(unit)) {
                return false;
            }
        }
        return true;
    }

    /// Made only when a name asks for it: ICU needs a while.
    private static final class Romanizer {
        static final Transliterator ANY = Transliterator.getInstance("Any-Latin; Latin-ASCII");
    }
}
