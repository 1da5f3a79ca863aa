package org.undersigned.typeset.orthography;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Addresses of the web and of mail in running text: every mark in them is theirs. Quotation marks,
/// brackets and points around them belong to the sentence.
final class Addresses {

    private static final String OPENING = "\"'(«‹“‘„‚[{<";
    private static final String CLOSING = "\"'’)]}.,;:!?…";
    private static final String ENDING = "\"“”«»<>";

    /// `https:`, `www.`, or a host with a path. All of it is possessive: no text takes long.
    private static final Pattern WEB =
            Pattern.compile(
                    "(?:[A-Za-z][A-Za-z0-9+.-]*+://|mailto:|www\\."
                            + "|(?:[A-Za-z0-9-]++\\.)++[a-z]{2,24}+/).+");

    private static final Pattern MAIL = Pattern.compile("[^@]++@(?:[^@.]++\\.)++[^@.]++");

    private Addresses() {}

    /// A stretch of a text.
    record Span(int from, int to) {}

    static List<Span> in(String text) {
        if (text.indexOf('@') < 0 && text.indexOf('/') < 0 && !text.contains("www.")) {
            return List.of();
        }
        List<Span> spans = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || Character.isWhitespace(text.charAt(i))) {
                add(text, start, i, spans);
                start = i + 1;
            }
        }
        return spans;
    }

    private static void add(String text, int start, int end, List<Span> spans) {
        int from = start;
        while (from < end && OPENING.indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        int to = from;
        while (to < end && ENDING.indexOf(text.charAt(to)) < 0) {
            to++;
        }
        while (to > from && CLOSING.indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        String word = text.substring(from, to);
        if (WEB.matcher(word).matches() || MAIL.matcher(word).matches()) {
            spans.add(new Span(from, to));
        }
    }
}
