package org.undersigned.letter.text;

import org.undersigned.letter.Inline;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Writes a line of the front matter: the opposite of {@link LineReader}.
final class LineWriter {

    private static final Pattern BEFORE_BRACE = Pattern.compile("(?<!\\\\)(\\\\++)\\{");
    private static final Pattern DOUBLE = Pattern.compile("\\{(?=\\{)");
    private static final Pattern LAST = Pattern.compile("(?<!\\\\)(\\\\*+)(\\{?)$");

    private LineWriter() {}

    static String write(List<Inline> inlines) {
        return write(inlines, false);
    }

    private static String write(List<Inline> inlines, boolean tagFollows) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < inlines.size(); i++) {
            switch (inlines.get(i)) {
                case Inline.Text(String text) ->
                        line.append(text(text, tagFollows || i + 1 < inlines.size()));
                case Inline.Field(String name) -> line.append(TagWriter.field(name));
                case Inline.When when -> when(when, line);
                default -> throw new IllegalArgumentException("no markup: " + inlines.get(i));
            }
        }
        return line.toString();
    }

    private static void when(Inline.When when, StringBuilder line) {
        line.append(TagWriter.opening(when.condition())).append(write(when.then(), true));
        if (!when.otherwise().isEmpty()) {
            line.append(TagWriter.ELSE).append(write(when.otherwise(), true));
        }
        line.append(TagWriter.END_IF);
    }

    private static String text(String text, boolean tagFollows) {
        String escaped = BEFORE_BRACE.matcher(text).replaceAll("$1$1{");
        escaped = DOUBLE.matcher(escaped).replaceAll("\\\\{");
        return tagFollows ? LAST.matcher(escaped).replaceFirst(LineWriter::last) : escaped;
    }

    /// What stands right before a tag: a brace is escaped, backslashes are doubled.
    private static String last(MatchResult end) {
        boolean brace = !end.group(2).isEmpty();
        String slashes = end.group(1) + (brace ? "\\" : end.group(1));
        return Matcher.quoteReplacement(slashes + end.group(2));
    }
}
