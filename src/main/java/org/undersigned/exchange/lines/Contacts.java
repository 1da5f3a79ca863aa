package org.undersigned.exchange.lines;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a line has besides names: addresses of mail and of pages, and telephone numbers.
///
/// @param rest the line without them
record Contacts(String rest, String email, String website, String phone) {

    private static final Pattern EMAIL =
            Pattern.compile(
                    "[<(\\[]?\\s*(?:mailto:)?([\\p{L}\\p{N}._%+'-]+@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+)\\s*[>)\\]]?");
    private static final Pattern WEBSITE =
            Pattern.compile("[<(\\[]?\\s*((?:https?://|www\\.)[^\\s<>()\\[\\],;]+)\\s*[>)\\]]?");
    private static final Pattern PHONE =
            Pattern.compile(
                    "(?:(?i:tel|phone|ph|mobile|cell)[.:]*\\s*)?(\\+?\\(?\\d[\\d\\s().-]{7,}\\d)");
    private static final Pattern LOOSE = Pattern.compile("^[\\s,;:|–—-]+|[\\s,;:|–—-]+$");
    private static final Pattern TWICE = Pattern.compile("\\s*,(?:\\s*,)+");

    static Contacts of(String line) {
        StringBuilder rest = new StringBuilder(line);
        String email = take(EMAIL, rest);
        String website = take(WEBSITE, rest);
        String phone = take(PHONE, rest);
        String left = TWICE.matcher(rest).replaceAll(",");
        return new Contacts(LOOSE.matcher(left).replaceAll("").strip(), email, website, phone);
    }

    private static String take(Pattern pattern, StringBuilder line) {
        Matcher found = pattern.matcher(line);
        if (!found.find()) {
            return "";
        }
        String said = found.group(1);
        line.replace(found.start(), found.end(), " ");
        return said.strip();
    }
}
