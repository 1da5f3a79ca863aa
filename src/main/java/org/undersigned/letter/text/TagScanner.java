package org.undersigned.letter.text;

import org.undersigned.letter.Condition;

import java.util.Optional;

/// Reads one tag.
///
/// ```
/// tag   = "{{" blank* ( name | "#if" blank+ name [ blank* ("=" | "!=") blank* value ] | "else" | "/if" ) blank* "}}"
/// name  = [a-z] [a-z0-9_]* ( "." [a-z0-9_]+ )*
/// value = '"' ( any character but '"' and "\" | "\" any character )* '"'
/// ```
final class TagScanner {

    /// The longest tag that is read, in characters.
    static final int LONGEST = 4_000;

    private static final int SHOWN = 40;

    private final String text;
    private int at;

    private TagScanner(String text, int at) {
        this.text = text;
        this.at = at;
    }

    /// A tag and the offset behind it.
    record Scanned(Tag tag, int end) {}

    /// Reads the tag that begins with the `{{` at an offset; something is always read.
    static Scanned scan(String text, int start) {
        TagScanner scanner = new TagScanner(text, start + 2);
        scanner.blanks();
        Optional<Tag> tag = scanner.inside();
        scanner.blanks();
        if (tag.isPresent() && scanner.take("}}")) {
            return new Scanned(tag.get(), scanner.at);
        }
        return broken(text, start);
    }

    private Optional<Tag> inside() {
        if (take("#if")) {
            return blanks() ? condition().map(Tag.If::new) : Optional.empty();
        }
        if (take("/if")) {
            return Optional.of(new Tag.EndIf());
        }
        return name().map(name -> name.equals("else") ? new Tag.Else() : new Tag.Field(name));
    }

    private Optional<Condition> condition() {
        Optional<String> field = name();
        blanks();
        if (field.isEmpty()) {
            return Optional.empty();
        }
        boolean unequal = take("!=");
        if (!unequal && !take("=")) {
            return field.map(Condition.HasValue::new);
        }
        blanks();
        return value().map(value ->
                unequal
                        ? new Condition.IsNot(field.get(), value)
                        : new Condition.Is(field.get(), value));
    }

    private Optional<String> name() {
        int start = at;
        if (!isLetter(peek())) {
            return Optional.empty();
        }
        do {
            int part = at;
            while (isNamed(peek())) {
                at++;
            }
            if (at == part) {
                return Optional.empty();
            }
        } while (take("."));
        return Optional.of(text.substring(start, at));
    }

    private Optional<String> value() {
        if (!take("\"")) {
            return Optional.empty();
        }
        StringBuilder value = new StringBuilder();
        while (at < text.length() && text.charAt(at) != '"') {
            if (text.charAt(at) == '\\' && at + 1 < text.length()) {
                at++;
            }
            value.append(text.charAt(at++));
        }
        return take("\"") ? Optional.of(value.toString()) : Optional.empty();
    }

    private static Scanned broken(String text, int start) {
        int inner = start;
        while (inner < text.length() && text.charAt(inner) == '{') {
            inner++;
        }
        int reach = Math.max(inner, Math.min(start + LONGEST, text.length()));
        int close = text.indexOf("}}", inner, reach);
        int next = text.indexOf("{{", inner, reach);
        int end = close < 0 || (next >= 0 && next < close) ? inner : close + 2;
        while (end > inner && end < text.length() && text.charAt(end) == '}') {
            end++;
        }
        int shown = end > inner ? end : next >= 0 ? next : text.length();
        return new Scanned(
                new Tag.Broken(shortened(text.substring(start, shown)), meant(text, inner)), end);
    }

    private static String shortened(String written) {
        return written.codePointCount(0, written.length()) <= SHOWN
                ? written.strip()
                : written.substring(0, written.offsetByCodePoints(0, SHOWN)) + "…";
    }

    private static Tag.Meant meant(String text, int inner) {
        String rest = text.substring(inner, Math.min(inner + SHOWN, text.length())).stripLeading();
        if (rest.startsWith("#")) {
            return Tag.Meant.IF;
        }
        if (rest.startsWith("/")) {
            return Tag.Meant.END_IF;
        }
        return rest.startsWith("else") ? Tag.Meant.ELSE : Tag.Meant.FIELD;
    }

    private char peek() {
        return at < text.length() ? text.charAt(at) : '\n';
    }

    private boolean take(String expected) {
        boolean there = text.startsWith(expected, at);
        at += there ? expected.length() : 0;
        return there;
    }

    private boolean blanks() {
        int start = at;
        while (peek() == ' ' || peek() == '\t') {
            at++;
        }
        return at > start;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static boolean isNamed(char c) {
        return isLetter(c) || (c >= '0' && c <= '9') || c == '_';
    }
}
