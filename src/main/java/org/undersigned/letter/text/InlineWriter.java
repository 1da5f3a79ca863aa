package org.undersigned.letter.text;

import org.undersigned.letter.Inline;
import org.undersigned.letter.Inline.Code;
import org.undersigned.letter.Inline.Emphasis;
import org.undersigned.letter.Inline.Field;
import org.undersigned.letter.Inline.HardBreak;
import org.undersigned.letter.Inline.Link;
import org.undersigned.letter.Inline.NoteMark;
import org.undersigned.letter.Inline.Picture;
import org.undersigned.letter.Inline.SoftBreak;
import org.undersigned.letter.Inline.Strong;
import org.undersigned.letter.Inline.Text;
import org.undersigned.letter.Inline.When;

import java.util.List;
import java.util.regex.Pattern;

/// Writes inlines in {@link Normal} form as CommonMark.
///
/// What stands at the beginning of a line is looked after by {@link LineStart}, the pipes in tables
/// by {@link BlockWriter}.
final class InlineWriter {

    private static final Pattern AUTOLINK =
            Pattern.compile("[a-zA-Z][a-zA-Z0-9.+-]{1,31}:[^<>\\x00-\\x20]*");

    private final StringBuilder out = new StringBuilder();

    /// Whether the next character must not be a letter, so that the emphasis before it can end.
    private boolean guarded;

    private final Parent parent;

    /// What the inlines are all the text of, as far as it matters to them.
    private enum Parent {
        STRONG,
        BRANCH,
        OTHER
    }

    private InlineWriter(Parent parent) {
        this.parent = parent;
    }

    static String write(List<Inline> inlines) {
        return write(inlines, Parent.OTHER);
    }

    private static String write(List<Inline> inlines, Parent parent) {
        InlineWriter writer = new InlineWriter(parent);
        for (int i = 0; i < inlines.size(); i++) {
            writer.inline(inlines, i);
        }
        return writer.out.toString();
    }

    private void inline(List<Inline> inlines, int index) {
        switch (inlines.get(index)) {
            case Text(String text) -> text(text, inlines, index);
            case Field(String name) -> markup(TagWriter.field(name));
            case When when -> when(when);
            case Emphasis(List<Inline> text) ->
                    emphasis(
                            Touching.strong(inlines, index, parent == Parent.STRONG) ? "_" : "*",
                            text);
            case Strong(List<Inline> text) -> emphasis("**", text);
            case Code(String text) -> markup(code(text));
            case Link(String target, String title, List<Inline> text) -> link(target, title, text);
            case Picture(String source, String title, String alt) ->
                    markup(
                            "!["
                                    + Escapes.text(alt)
                                    + "]("
                                    + Escapes.target(source)
                                    + title(title)
                                    + ")");
            case NoteMark(String label) -> markup("[^" + label + "]");
            case SoftBreak _ -> markup("\n");
            case HardBreak _ -> markup("\\\n");
        }
    }

    private void markup(String markup) {
        out.append(markup);
        guarded = false;
    }

    private void text(String text, List<Inline> inlines, int index) {
        String escaped = Escapes.text(text);
        if (guarded && Flanks.isLetter(text.codePointAt(0))) {
            int length = Character.charCount(text.codePointAt(0));
            escaped = Escapes.entity(text.codePointAt(0)) + escaped.substring(length);
        } else if (index > 0
                && inlines.get(index - 1) instanceof NoteMark
                && (text.startsWith(":") || text.startsWith("("))) {
            escaped = "\\" + escaped;
        }
        if (index + 1 < inlines.size()) {
            escaped = Escapes.before(inlines.get(index + 1), escaped);
        } else if (parent == Parent.BRANCH) {
            escaped = Escapes.beforeTag(escaped);
        }
        out.append(escaped);
        guarded = false;
    }

    private void when(When when) {
        markup(TagWriter.opening(when.condition()));
        out.append(write(when.then(), Parent.BRANCH));
        if (!when.otherwise().isEmpty()) {
            out.append(TagWriter.ELSE).append(write(when.otherwise(), Parent.BRANCH));
        }
        out.append(TagWriter.END_IF);
    }

    /// Writes an emphasis such that its delimiters are seen as opening and closing (CommonMark
    /// §6.2); a letter in the way is written as an entity.
    private void emphasis(String delimiter, List<Inline> inlines) {
        String text =
                Flanks.withoutSpaces(
                        write(inlines, delimiter.equals("**") ? Parent.STRONG : Parent.OTHER));
        boolean underscore = delimiter.equals("_");
        if (underscore || !Flanks.isLetter(text.codePointAt(0))) {
            guardBehind();
        }
        out.append(delimiter).append(text).append(delimiter);
        guarded = underscore || !Flanks.isLetter(text.codePointBefore(text.length()));
    }

    /// Makes the last letter written an entity, which ends with a punctuation mark.
    private void guardBehind() {
        if (!out.isEmpty() && Flanks.isLetter(out.codePointBefore(out.length()))) {
            int last = out.codePointBefore(out.length());
            out.setLength(out.length() - Character.charCount(last));
            out.append(Escapes.entity(last));
        }
    }

    private void link(String target, String title, List<Inline> text) {
        boolean bare = title.isEmpty() && text.equals(List.of(new Text(target)));
        if (bare && AUTOLINK.matcher(target).matches()) {
            markup("<" + target + ">");
        } else {
            markup("[" + write(text) + "](" + Escapes.target(target) + title(title) + ")");
        }
    }

    private static String title(String title) {
        return title.isEmpty() ? "" : " \"" + Escapes.title(title) + "\"";
    }

    /// Code between as many backticks as it does not contain side by side.
    private static String code(String text) {
        String fence = "`".repeat(Escapes.longestRun(text, '`') == 0 ? 1 : Escapes.absentRun(text));
        boolean spaced =
                text.startsWith("`")
                        || text.endsWith("`")
                        || (text.startsWith(" ") && text.endsWith(" ") && !isSpaces(text));
        String pad = spaced ? " " : "";
        return fence + pad + text + pad + fence;
    }

    private static boolean isSpaces(String text) {
        return text.chars().allMatch(c -> c == ' ');
    }
}
