package org.undersigned.ui.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// What stands before a line in Markdown: puts it before all selected lines, or takes it away if
/// all have it.
enum LineMarks {
    /// A heading of the text; the subject is the heading above all.
    HEADING("#{1,6} +", "## "),
    /// An item of a list.
    LIST("(?:[-*+]|[0-9]{1,9}[.)]) +", "- "),
    /// A line of a quotation.
    QUOTE("> ?", "> ");

    private final Pattern there;
    private final String mark;

    LineMarks(String there, String mark) {
        this.there = Pattern.compile(there);
        this.mark = mark;
    }

    /// @param start where the selection begins
    /// @param end where it ends
    Edit toggle(String text, int start, int end) {
        int from = text.lastIndexOf('\n', start - 1) + 1;
        int last = end > start && text.charAt(end - 1) == '\n' ? end - 1 : end;
        int to = text.indexOf('\n', last) < 0 ? text.length() : text.indexOf('\n', last);
        String block = text.substring(from, to);
        List<String> lines = List.of(block.split("\n", -1));
        boolean single = lines.size() == 1;
        boolean all = lines.stream().filter(it -> !it.isBlank()).allMatch(this::isMarked);
        boolean off = all && !block.isBlank();
        List<String> changed = new ArrayList<>();
        for (String line : lines) {
            changed.add(line.isBlank() && !single ? line : off ? without(line) : with(line));
        }
        String fresh = String.join("\n", changed);
        Splice splice = new Splice(from, block, fresh);
        int caret = Math.max(from, last + fresh.length() - block.length());
        return single
                ? new Edit(List.of(splice), caret, caret)
                : new Edit(List.of(splice), from, splice.end());
    }

    private boolean isMarked(String line) {
        return there.matcher(line).lookingAt();
    }

    private String with(String line) {
        return isMarked(line) ? line : mark + line;
    }

    private String without(String line) {
        return there.matcher(line).replaceFirst("");
    }
}
