package org.undersigned.ui.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Puts Markdown into a text for those who do not type it, and takes it out where it is already.
///
/// @param text what the editor shows
/// @param start where the selection begins
/// @param end where it ends; the caret if nothing is selected
record Markup(String text, int start, int end) {

    private static final Pattern NUMBERED_NOTE = Pattern.compile("\\[\\^([0-9]{1,6})]");
    private static final Pattern ADDRESS = Pattern.compile("(?:https?://|mailto:|www\\.)\\S+");
    private static final String FETCHED = "https://";

    /// Bold: two asterisks.
    Edit strong() {
        return around("**");
    }

    /// Italic: one asterisk.
    Edit emphasis() {
        return around("*");
    }

    /// Makes a link of what is selected; its address is selected then.
    Edit link() {
        String words = selected();
        boolean isAddress = ADDRESS.matcher(words).matches();
        String address = isAddress ? words : FETCHED;
        String shown = isAddress ? "" : words;
        int at = isAddress ? start + 1 : start + shown.length() + 3;
        return new Edit(
                List.of(new Splice(start, words, "[" + shown + "](" + address + ")")),
                at,
                isAddress ? at : at + address.length());
    }

    /// Cites a new note at the caret and begins its text at the end; the caret goes there.
    Edit note() {
        String label = "[^" + nextNote() + "]";
        Splice citation = new Splice(end, "", label);
        String cited = citation.in(text);
        Splice definition = new Splice(cited.length(), "", gap(cited) + label + ": ");
        return new Edit(List.of(citation, definition), definition.end(), definition.end());
    }

    /// Puts what is selected under a condition whose field is still to be named: that is where the
    /// caret goes. Whole lines get tags on lines of their own.
    Edit condition() {
        String words = selected();
        boolean whole = isLineStart(start) && isLineEnd(end);
        String between = whole ? "\n" : "";
        String opening = "{{#if ";
        String fresh = opening + "}}" + between + words + between + "{{/if}}";
        int caret = start + opening.length();
        return new Edit(List.of(new Splice(start, words, fresh)), caret, caret);
    }

    /// Puts a mark on both sides of what is selected, or of the word at the caret.
    private Edit around(String mark) {
        Markup words = start == end ? word() : trimmed();
        int length = mark.length();
        if (words.isWithin(mark)) {
            Splice off =
                    new Splice(
                            words.start - length, mark + words.selected() + mark, words.selected());
            return new Edit(List.of(off), words.start - length, words.end - length);
        }
        String marked =
                words.start == words.end
                        ? mark + mark
                        : words.selected()
                                .lines()
                                .map(line -> line.isBlank() ? line : mark + line.strip() + mark)
                                .reduce((one, other) -> one + "\n" + other)
                                .orElse("");
        Splice on = new Splice(words.start, words.selected(), marked);
        boolean lines = words.selected().contains("\n");
        return lines
                ? new Edit(List.of(on), on.at(), on.end())
                : new Edit(List.of(on), on.at() + length, on.end() - length);
    }

    /// One asterisk beside another is none of its own, but the third of three is.
    private boolean isWithin(String mark) {
        return runBefore() >= mark.length()
                && runBehind() >= mark.length()
                && (mark.length() == 2 || runBefore() != 2);
    }

    private int runBefore() {
        int run = 0;
        while (start - run > 0 && text.charAt(start - run - 1) == '*') {
            run++;
        }
        return run;
    }

    private int runBehind() {
        int run = 0;
        while (end + run < text.length() && text.charAt(end + run) == '*') {
            run++;
        }
        return run;
    }

    private Markup word() {
        int from = start;
        int to = end;
        while (from > 0 && Character.isLetterOrDigit(text.codePointBefore(from))) {
            from -= Character.charCount(text.codePointBefore(from));
        }
        while (to < text.length() && Character.isLetterOrDigit(text.codePointAt(to))) {
            to += Character.charCount(text.codePointAt(to));
        }
        return new Markup(text, from, to);
    }

    private Markup trimmed() {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return new Markup(text, from, to);
    }

    private int nextNote() {
        Matcher notes = NUMBERED_NOTE.matcher(text);
        int highest = 0;
        while (notes.find()) {
            highest = Math.max(highest, Integer.parseInt(notes.group(1)));
        }
        return highest + 1;
    }

    /// Notes stand below one another, and apart from the text.
    private static String gap(String text) {
        String said = text.stripTrailing();
        boolean noteLast = said.substring(said.lastIndexOf('\n') + 1).matches("\\[\\^[^\\]]+]:.*");
        String wanted = noteLast ? "\n" : "\n\n";
        String there = text.substring(said.length());
        long ends = there.chars().filter(c -> c == '\n').count();
        return wanted.substring((int) Math.min(ends, wanted.length()));
    }

    private String selected() {
        return text.substring(start, end);
    }

    private boolean isLineStart(int at) {
        return at == 0 || text.charAt(at - 1) == '\n';
    }

    private boolean isLineEnd(int at) {
        return at == text.length() || text.charAt(at) == '\n';
    }
}
