package org.undersigned.ui.text;

import org.undersigned.problem.Place;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds what is to be underlined in a text because of problems. A problem says where it begins;
/// how far it reaches is seen from what stands there: a tag, a citation, a word, a line.
final class Underlines {

    private static final Pattern EXTENT =
            Pattern.compile("\\{\\{[^{}\\n]*}*|\\[\\^[^\\]\\n]*]:?|!?\\[[^\\]\\n]*]|[^\\s]+");

    private final String text;
    private final List<Integer> lines = new ArrayList<>();
    private final int mark;

    /// @param text the whole text, with front matter, as typed
    Underlines(String text) {
        this.text = text;
        this.mark = text.startsWith("\ufeff") ? 1 : 0;
        lines.add(mark);
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '\n' || (c == '\r' && !text.startsWith("\n", at + 1))) {
                lines.add(at + 1);
            }
        }
    }

    /// A part of the text: from an offset to the one behind it.
    record Range(int start, int end) {}

    /// What is to be underlined for a problem there: never an end of line, and nothing only where
    /// nothing stands.
    Range of(Place place) {
        if (place.line() == 0) {
            return new Range(0, 0);
        }
        int start = offset(place);
        int end = endOfLine(start);
        if (place.column() == 0) {
            return new Range(start, end);
        }
        Matcher extent = EXTENT.matcher(text).region(start, end);
        if (extent.lookingAt()) {
            return new Range(start, extent.end());
        }
        return new Range(start == end ? lineStart(start) : start, end);
    }

    private int offset(Place place) {
        if (place.line() > lines.size()) {
            return text.length();
        }
        int start = lines.get(place.line() - 1);
        int end = endOfLine(start);
        int wanted = Math.max(0, place.column() - 1);
        int there = text.codePointCount(start, end);
        return text.offsetByCodePoints(start, Math.min(wanted, there));
    }

    private int lineStart(int offset) {
        return lines.reversed().stream().filter(start -> start <= offset).findFirst().orElse(mark);
    }

    private int endOfLine(int offset) {
        int end = offset;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }
}
