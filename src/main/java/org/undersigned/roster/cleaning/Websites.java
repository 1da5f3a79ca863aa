package org.undersigned.roster.cleaning;

import java.util.regex.Pattern;

/// Gives addresses of websites the scheme that a link needs, and mends one that was mistyped. What
/// is surely no address is left alone: `none yet`, `@cedar`, two addresses in one cell.
final class Websites {

    private static final String SCHEME = "https://";

    /// In UTF-16 units; nobody types a longer one by hand.
    private static final int LONGEST = 200;

    /// So much of {@link #MISTYPED} stands before its two last slashes, at most.
    private static final int LONGEST_SCHEME = 6;

    private static final Pattern HOST =
            Pattern.compile(
                    "(?i)(?:[\\p{L}\\p{N}-]{1,63}\\.){1,5}\\p{L}{2,24}(?:[/?#:][^\\s,;]*)?");
    private static final Pattern MISTYPED =
            Pattern.compile(
                    "(?i)^(?:h?t?t?ps?|hhtps?|htt?ps?|httos?)(?::/{1,3}|//|;//|:\\\\\\\\)(?=[^/])");

    private Websites() {}

    static String mended(String text) {
        if (isRight(text)
                || text.length() > LONGEST
                || text.indexOf(' ') >= 0
                || text.indexOf('@') >= 0) {
            return text;
        }
        if (isScheme(text)) {
            return "";
        }
        String rest = text;
        while (MISTYPED.matcher(rest).find()) {
            rest = MISTYPED.matcher(rest).replaceFirst("");
        }
        if (rest.equals(text)) {
            return HOST.matcher(text).matches() ? SCHEME + text : text;
        }
        boolean plain = text.regionMatches(true, 0, "http://", 0, 7);
        String mended = (plain ? "http://" : SCHEME) + rest;
        boolean right = mended.equalsIgnoreCase(text);
        return right || !HOST.matcher(rest).matches() ? text : mended;
    }

    /// Whether it begins with a scheme, and nothing that could be another one follows.
    private static boolean isRight(String text) {
        int host = text.startsWith(SCHEME) ? SCHEME.length() : text.startsWith("http://") ? 7 : -1;
        int end = Math.min(text.length(), host + LONGEST_SCHEME);
        if (host < 0 || host == text.length() || text.charAt(host) == '/') {
            return false;
        }
        for (int i = host; i < end; i++) {
            if (":;/".indexOf(text.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isScheme(String text) {
        return text.equalsIgnoreCase("http://") || text.equalsIgnoreCase(SCHEME);
    }
}
