package org.undersigned.letter.text;

import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Goes along words and along what was typed for them at once, over escapes, entities, ends of
/// lines and markup that left no trace.
final class Alignment {

    /// CommonMark §2.5.
    private static final Pattern ENTITY =
            Pattern.compile("&(?:#[xX][0-9a-fA-F]{1,6}|#[0-9]{1,7}|[a-zA-Z][a-zA-Z0-9]{1,31});");

    /// How words were typed.
    enum Manner {
        /// As they are read.
        TYPED,
        /// With the escapes, entities and markup of CommonMark.
        MARKED,
        /// As a value of the front matter, plain or between single quotation marks.
        PLAIN,
        /// As a value of the front matter between double quotation marks.
        ESCAPED
    }

    /// How a value of the front matter was typed.
    static Manner manner(ScalarNode value) {
        return value.getScalarStyle() == ScalarStyle.DOUBLE_QUOTED ? Manner.ESCAPED : Manner.PLAIN;
    }

    private final String text;
    private final String words;
    private final Manner manner;
    private int at;
    private int passed;

    /// @param start the offset in the text at which the words begin
    Alignment(String text, int start, String words, Manner manner) {
        this.text = text;
        this.at = start;
        this.words = words;
        this.manner = manner;
    }

    /// The offset in the text behind so many characters of the words; where it stops if it cannot
    /// be followed so far.
    int behind(int characters) {
        int known = at;
        while (passed < characters && step()) {
            known = passed <= characters ? at : known;
        }
        if (passed == characters) {
            skip();
            return at;
        }
        return known;
    }

    /// How many characters of the words are before an offset in the text.
    int charactersBefore(int offset) {
        int known = 0;
        while (at < offset && step()) {
            known = at <= offset ? passed : known;
        }
        return known;
    }

    /// Passes one character of the words, if it is seen which one of the text it is.
    private boolean step() {
        skip();
        if (at >= text.length() || passed >= words.length()) {
            return false;
        }
        char typed = text.charAt(at);
        char read = words.charAt(passed);
        int entity = manner == Manner.MARKED && typed == '&' ? entity() : 0;
        if (entity > 0) {
            pass(entity, Character.charCount(words.codePointAt(passed)));
        } else if (typed == '\\' && isEscaped(read)) {
            pass(2, 1);
        } else if (typed == read || (typed == '\t' && read == ' ')) {
            pass(1, 1);
        } else if (isLineEnd(typed) && read == ' ') {
            pass(1, 1);
            while (at < text.length() && isBeforeText(text.charAt(at))) {
                at++;
            }
        } else {
            return false;
        }
        return true;
    }

    /// The length of an entity that is read as a character, 0 if there is none.
    private int entity() {
        Matcher entity = ENTITY.matcher(text).region(at, Math.min(at + 40, text.length()));
        boolean read = entity.lookingAt() && !words.startsWith(entity.group(), passed);
        return read ? entity.end() - at : 0;
    }

    private boolean isEscaped(char read) {
        return at + 1 < text.length()
                && text.charAt(at + 1) == read
                && switch (manner) {
                    case TYPED -> false;
                    case PLAIN -> read == '{';
                    case MARKED, ESCAPED -> true;
                };
    }

    private void pass(int typed, int read) {
        at += typed;
        passed += read;
    }

    /// Leaves out what was typed and is not read: blanks at the beginning, markup, the second half
    /// of a doubled quotation mark.
    private void skip() {
        while (at < text.length() && passed < words.length() && isSkipped(text.charAt(at))) {
            at++;
        }
    }

    private boolean isSkipped(char typed) {
        if (typed == words.charAt(passed)) {
            return false;
        }
        return switch (typed) {
            case '*', '_' -> manner == Manner.MARKED;
            case ' ', '\t', '\r', '\n' -> manner != Manner.TYPED && passed == 0;
            case '\'' -> manner == Manner.PLAIN && isBehindQuote();
            default -> false;
        };
    }

    private boolean isBehindQuote() {
        return passed > 0 && words.charAt(passed - 1) == '\'';
    }

    private static boolean isBeforeText(char c) {
        return isLineEnd(c) || c == ' ' || c == '\t' || c == '>';
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }
}
