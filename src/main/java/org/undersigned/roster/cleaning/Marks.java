package org.undersigned.roster.cleaning;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Takes away what stands around a name and is no part of it.
final class Marks {

    /// `(-)` is how Polish lists say “signed”.
    private static final Pattern BEFORE =
            Pattern.compile(
                    "^(?:\\(\\s*[-–—/s]?\\s*\\)|/[-s]/|(?!\\*NSYNC\\b)[•·▪‣◦●*]+|[-–—](?=\\s)|[,;]+)\\s*");

    private static final Pattern BEHIND =
            Pattern.compile(
                    "\\s*(?:\\(\\s*[-–—]?\\s*\\)|[*†‡]+|\\[\\d{1,3}\\]|(?<=\\p{Ll}{3})[¹²³⁴-⁹⁰]{1,3}|[,;]+|\\s[-–—:])$");

    private static final Pattern QUOTED =
            Pattern.compile(
                    "^(?:\"([^\"]+)\"|“([^“”]+)”|„([^„“”]+)[“”]|«\\s?([^«»]+?)\\s?»|'([^']+)')$");

    private Marks() {}

    /// Without marks at either end.
    static String without(String text) {
        if (text.isEmpty() || (Character.isLetterOrDigit(text.charAt(0)) && isEnd(text))) {
            return text;
        }
        String rest = text;
        String before;
        do {
            before = rest;
            rest = BEHIND.matcher(BEFORE.matcher(rest).replaceFirst("")).replaceFirst("").strip();
        } while (!rest.equals(before));
        return rest.isEmpty() ? text : rest;
    }

    private static boolean isEnd(String text) {
        char last = text.charAt(text.length() - 1);
        return Character.isLetter(last) || (last >= '0' && last <= '9') || last == '.';
    }

    /// Without quotation marks, if they stand around the whole of it.
    static String unquoted(String text) {
        Matcher quoted = QUOTED.matcher(text);
        if (!quoted.matches()) {
            return text;
        }
        for (int i = 1; i <= quoted.groupCount(); i++) {
            String inner = quoted.group(i);
            if (inner != null) {
                return inner.strip();
            }
        }
        return text;
    }
}
