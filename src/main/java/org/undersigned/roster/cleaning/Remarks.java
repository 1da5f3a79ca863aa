package org.undersigned.roster.cleaning;

import org.undersigned.table.CellText;
import org.undersigned.table.PhraseFile;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Knows what is written beside a name that is not to be printed yet: `(DO NOT PRINT)`, ` – pending
/// board approval`. The words come from `remarks.txt`; they count only where a bracket, a dash, a
/// colon or the end of a cell parts them from the name.
public final class Remarks {

    /// In UTF-16 units; a longer text is no remark beside a name.
    private static final int LONGEST = 300;

    private static final List<String> BEGINNINGS = keys("begins");
    private static final Set<String> WHOLE = new HashSet<>(keys("whole"));

    /// Their first letters, to pass over what is none.
    private static final Set<Character> FIRST = letters();

    private static final Pattern ENCLOSED =
            Pattern.compile(
                    "\\s*(?:\\(([^()]{2,80})\\)|\\[([^\\[\\]]{2,80})\\]|\\{([^{}]{2,80})\\})");
    private static final Pattern BEHIND = Pattern.compile("\\s*(?:\\s[-–—*/|]+\\s|[:;]\\s)\\s*");

    private Remarks() {}

    private static Set<Character> letters() {
        Set<Character> letters = new HashSet<>();
        BEGINNINGS.forEach(it -> letters.add(it.charAt(0)));
        WHOLE.forEach(it -> letters.add(it.charAt(0)));
        return letters;
    }

    private static List<String> keys(String meaning) {
        return PhraseFile.lines(Remarks.class, "remarks.txt").stream()
                .filter(it -> it.meaning().equals(meaning))
                .flatMap(it -> it.phrases().stream())
                .map(CellText::key)
                .toList();
    }

    /// Whether a whole text is such a remark, or one of its parts before and behind semicolons.
    public static boolean isOne(String text) {
        if (text.isEmpty() || text.length() > LONGEST) {
            return false;
        }
        for (String part : text.split(";", -1)) {
            if (isRemark(part)) {
                return true;
            }
        }
        return false;
    }

    /// The remark beside a name; nothing if there is none.
    public static Optional<String> in(String text) {
        return without(text).map(Names.Parted::rest);
    }

    /// The name without its remark, and the remark.
    static Optional<Names.Parted> without(String text) {
        if (text.length() > LONGEST || !mayHave(text)) {
            return Optional.empty();
        }
        Matcher enclosed = ENCLOSED.matcher(text);
        while (enclosed.find()) {
            String remark = inner(enclosed);
            if (isRemark(remark)) {
                return parted(text, enclosed.start(), enclosed.end(), remark);
            }
        }
        Matcher sign = BEHIND.matcher(text);
        while (sign.find()) {
            String before = text.substring(0, sign.start());
            String behind = text.substring(sign.end());
            if (isRemark(behind)) {
                return parted(text, sign.start(), text.length(), behind);
            } else if (isRemark(before)) {
                return parted(text, 0, sign.end(), before);
            }
        }
        return Optional.empty();
    }

    private static String inner(Matcher enclosed) {
        for (int i = 1; i <= enclosed.groupCount(); i++) {
            String inner = enclosed.group(i);
            if (inner != null) {
                return inner;
            }
        }
        return "";
    }

    private static Optional<Names.Parted> parted(String text, int from, int to, String remark) {
        String name = (text.substring(0, from) + " " + text.substring(to)).strip();
        return name.isEmpty()
                ? Optional.empty()
                : Optional.of(new Names.Parted(CellText.line(name), remark.strip()));
    }

    private static boolean isRemark(String text) {
        String key = CellText.key(text);
        return !key.isEmpty()
                && FIRST.contains(key.charAt(0))
                && (WHOLE.contains(key) || BEGINNINGS.stream().anyMatch(key::startsWith));
    }

    /// Whether any sign stands in it that may part a remark; almost never one does.
    private static boolean mayHave(String text) {
        for (int i = 0; i < text.length(); i++) {
            if ("([{:;-–—*/|".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
