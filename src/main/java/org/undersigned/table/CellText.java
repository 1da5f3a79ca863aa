package org.undersigned.table;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;

/// What a cell says once everything is gone that cannot be seen but does harm.
///
/// Control characters, bidi embeddings, overrides and isolates (UAX #9 §2), zero-width spaces and
/// torn surrogates go; joiners stay where no Latin letters stand beside them, because Persian and
/// Indic spelling needs them. The rest is NFC.
public final class CellText {

    private static final Pattern HARMFUL =
            Pattern.compile(
                    "[\\p{Cc}\\p{Cs}\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060\\u2066-\\u2069\\uFEFF"
                        + "\\uFFF9-\\uFFFB\\uFFFE\\uFFFF]");

    /// Joiners and soft hyphens between Latin letters, where they do nothing.
    private static final Pattern IDLE =
            Pattern.compile(
                    "(?<![ÃÂ])(?<![^\\p{IsLatin}\\p{N}\\p{P}\\s])[\\u200C\\u200D\\u00AD](?![^\\p{IsLatin}\\p{N}\\p{P}\\s])");

    private static final Pattern SPACES = Pattern.compile("[ \\u00A0\\u2000-\\u200A\\u202F]+");
    private static final Pattern LINE_ENDS =
            Pattern.compile("\\r\\n|[\\n\\r\\u000B\\f\\u0085\\u2028\\u2029]");
    private static final Pattern LINES_OR_SEMICOLONS =
            Pattern.compile(LINE_ENDS.pattern() + "|;\\s+|;$");

    private CellText() {}

    /// One line: line ends, tabs and runs of spaces are one space each.
    public static String line(String cell) {
        if (isPlain(cell)) {
            return cell;
        }
        String flat = LINE_ENDS.matcher(cell).replaceAll(" ").replace('\t', ' ');
        String clean = HARMFUL.matcher(flat).replaceAll("");
        String idle = mayIdle(clean) ? IDLE.matcher(clean).replaceAll("") : clean;
        String spaced = SPACES.matcher(idle).replaceAll(" ").strip();
        return Normalizer.normalize(spaced, Normalizer.Form.NFC);
    }

    private static boolean mayIdle(String text) {
        return text.indexOf('\u200C') >= 0
                || text.indexOf('\u200D') >= 0
                || text.indexOf('\u00AD') >= 0;
    }

    /// One line in which spaces are left as they are: only what does harm goes.
    public static String harmless(String cell) {
        if (isPlain(cell)) {
            return cell;
        }
        String flat = LINE_ENDS.matcher(cell).replaceAll(" ");
        String clean = HARMFUL.matcher(flat.replace('\t', ' ')).replaceAll("");
        return Normalizer.normalize(clean.strip(), Normalizer.Form.NFC);
    }

    /// The lines of an address: as broken in the cell, or separated by `; `. None is empty.
    public static List<String> lines(String cell) {
        return LINES_OR_SEMICOLONS
                .splitAsStream(cell)
                .map(CellText::line)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /// Letters and digits alone, lower-case and without accents: what is left to compare when
    /// spelling should make no difference.
    public static String key(String text) {
        StringBuilder key = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit >= 0x80) {
                return HeaderWords.key(text);
            }
            if (Character.isLetterOrDigit(unit)) {
                key.append(Character.toLowerCase(unit));
            }
        }
        return key.toString();
    }

    /// Whether two texts have one key. Most differ in their first letters.
    public static boolean haveOneKey(String one, String other) {
        int i = 0;
        int j = 0;
        while (i < one.length() && j < other.length()) {
            char left = one.charAt(i);
            char right = other.charAt(j);
            if (left >= 0x80 || right >= 0x80) {
                break;
            } else if (!Character.isLetterOrDigit(left)) {
                i++;
            } else if (!Character.isLetterOrDigit(right)) {
                j++;
            } else if (Character.toLowerCase(left) == Character.toLowerCase(right)) {
                i++;
                j++;
            } else {
                return false;
            }
        }
        return key(one).equals(key(other));
    }

    /// Most cells are of such letters, with single spaces, and are left as they are.
    private static boolean isPlain(String cell) {
        char before = ' ';
        for (int i = 0; i < cell.length(); i++) {
            char unit = cell.charAt(i);
            if (!isHarmless(unit) || (unit == ' ' && before == ' ')) {
                return false;
            }
            before = unit;
        }
        return before != ' ' || cell.isEmpty();
    }

    /// Letters, marks and spaces that are never changed, whatever stands beside them: each is in
    /// NFC and combines with nothing before it (UAX #15, quick check). Latin, Cyrillic, Hebrew,
    /// Arabic, ideographs and Hangul, and dashes and quotation marks.
    private static boolean isHarmless(char unit) {
        return unit <= '~'
                ? unit >= ' '
                : (unit > '\u00A0' && unit <= '\u02FF')
                        || (unit >= '\u0400' && unit <= '\u0482')
                        || (unit >= '\u05D0' && unit <= '\u05EA')
                        || (unit >= '\u0621' && unit <= '\u064A')
                        || (unit >= '\u2010' && unit <= '\u2027')
                        || (unit >= '\u4E00' && unit <= '\u9FFF')
                        || (unit >= '\uAC00' && unit <= '\uD7A3');
    }
}
