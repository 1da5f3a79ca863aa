package org.undersigned.typeset.orthography;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// The no-break spaces of French: before high marks and within guillemets (*Lexique des règles
/// typographiques en usage à l'Imprimerie nationale*).
///
/// A space that was typed becomes the right one; where none was typed it is put in.
final class Spaces {

    private static final String INSIDE = "\u00A0\u202F\u2009";

    private final Map<Character, Character> before = new HashMap<>();
    private final Map<Character, Character> after = new HashMap<>();

    private Spaces(String row) {
        for (String entry : row.isEmpty() ? new String[0] : row.split(" ")) {
            char first = entry.charAt(0);
            char second = entry.charAt(1);
            if (INSIDE.indexOf(first) >= 0) {
                before.put(second, first);
            } else {
                after.put(first, second);
            }
        }
    }

    static Spaces of(Locale language) {
        return new Spaces(Rows.row("spaces.properties", language).orElse(""));
    }

    /// @param names whether they are names or addresses, to which no space is added but within
    ///   guillemets
    void correct(CopyLine line, boolean names) {
        if (before.isEmpty()) {
            return;
        }
        for (int i = 0; i < line.length(); i++) {
            if (!line.isOpen(i)) {
                continue;
            }
            Character ahead = before.get(line.at(i));
            if (ahead != null) {
                correctBefore(line, i, ahead, names);
            }
            Character behind = after.get(line.at(i));
            if (behind != null) {
                correctAfter(line, i, behind);
            }
        }
    }

    private static void correctBefore(CopyLine line, int index, char space, boolean names) {
        char previous = line.at(index - 1);
        boolean guillemet = line.at(index) == '»';
        if (previous == ' ' && index > 1) {
            line.replace(index - 1, space);
        } else if (!Letters.isSpace(previous)
                && (guillemet || (!names && endsWord(previous) && mayEnd(line.at(index + 1))))) {
            line.insert(index, space);
        }
    }

    private static void correctAfter(CopyLine line, int index, char space) {
        char next = line.at(index + 1);
        if (next == ' ') {
            line.replace(index + 1, space);
        } else if (!Letters.isSpace(next)) {
            line.insert(index + 1, space);
        }
    }

    private static boolean endsWord(char c) {
        return Letters.isWord(c) || "»”’)]…%‰°€$\"'.".indexOf(c) >= 0;
    }

    private static boolean mayEnd(char c) {
        return Letters.isSpace(c) || "»”’)]!?;:…\"'".indexOf(c) >= 0;
    }
}
