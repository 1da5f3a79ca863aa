package org.undersigned.letter.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Escapes what would begin a heading, a list, a quote, a table … at the beginning of a line.
final class LineStart {

    /// Headings, quotes, items, setext underlines and fences: a backslash goes before them.
    private static final Pattern MARK =
            Pattern.compile("#{1,6}(?:\\s.*)?|>.*|[-+](?:\\s.*)?|=+\\s*|~~~.*");

    /// Dashes alone: a rule, an underline, the line below the header of a table.
    private static final Pattern DASHES = Pattern.compile("[-:|][-:|\\s]*");

    /// A numbered item: the backslash goes behind its number.
    private static final Pattern NUMBER = Pattern.compile("([0-9]{1,9})([.)](?:\\s.*)?)");

    private LineStart() {}

    /// The lines of a paragraph, none of which begins another block.
    static String escaped(String paragraph) {
        return paragraph.lines().map(LineStart::escapedLine).collect(Collectors.joining("\n"));
    }

    private static String escapedLine(String line) {
        Matcher number = NUMBER.matcher(line);
        if (number.matches()) {
            return number.group(1) + "\\" + number.group(2);
        }
        boolean dashes = DASHES.matcher(line).matches() && line.contains("-");
        return dashes || MARK.matcher(line).matches() ? "\\" + line : line;
    }
}
